/** Parole di tutti i giorni che si usano l'una per l'altra, in ogni mestiere; prima di > quelle che ne valgono altre. Un gruppo per riga. */
export const synonyms = `
pagare, versare, saldare
costare, prezzo, tariffa, spesa, quanto costa, importo, caro
gratis, gratuito, senza spese
fattura, bolletta, ricevuta, scontrino, conto
bollettino, bolletta, versamento
rimborso, risarcimento, indennizzo, soldi indietro, restituzione
restituire, reso, rendere, rimandare
comprare, acquistare, ordinare
consegnare, recapitare, spedire, spedizione, corriere, furgone
pacco, spedizione, collo, ordine
spedire, inviare, mandare, trasmettere, inoltrare
ricevere, arrivare, ricezione, ottenere
ritardo, tardi, aspettare, attesa
tempo, durata, tempistica, termine, quanto tempo
veloce, rapido, urgente, subito, immediato
data, giorno, quando
ora, orario, fascia
aprire, apertura, aperto
chiudere, chiusura, cessare, cessazione
attivare, abilitare, avviare, accendere
disattivare, spegnere, bloccare
bloccare, sospendere, sospensione, interrompere, interruzione
annullare, disdire, disdetta, cancellare, recedere, recesso, revocare
cancellare, eliminare, rimuovere, rimozione, togliere
cambiare, modificare, modifica, variare, variazione, aggiornare
sostituire, cambiare, rimpiazzare
correggere, correzione, rettificare, rettifica, sistemare
sbagliare, errore, errato, scorretto
chiedere, richiedere, richiesta, domanda, istanza
rispondere, risposta
ottenere, avere, ricevere, conseguire
modulo, modulistica, formulario
documento, certificato, attestato, carta
compilare, riempire
registrare, iscrivere, iscrizione
accedere, accesso, entrare, login, collegarsi
uscire, uscita, logout
password, pw, pwd, psw, chiave, pin, codice segreto, credenziali
dimenticare, scordare, smarrire, perdere, perso
rubare, furto
truffa, frode, raggiro, sospetto
rompere, rotto, guasto, danneggiato, difettoso, rovinato
riparare, aggiustare, sistemare, guasto
problema, difficolta, guasto, disservizio, inconveniente
funzionare, va
telefono, tel, cell, cellulare, telefonico, smartphone
telefonare, chiamare, numero di telefono, numero verde
contattare, parlare, raggiungere
assistenza, aiuto, supporto, servizio clienti, operatore
reclamo, lamentela, protesta, lamentarsi
segnalare, avvisare, denunciare
comunicare, comunicazione, informare
informazione, notizia, dettaglio
email, posta elettronica, mail
lettera, posta, raccomandata
messaggio, msg, sms, avviso, notifica
sito, web, internet, portale, online, on line
online, on line, internet, web, telematico, digitale, elettronico, via internet
cartaceo, carta, stampare
scaricare, download, copia
copia, duplicato, ristampa
foto, fotografia, immagine
app, applicazione, programma
computer, pc
banca, bancario, istituto
conto corrente, iban, banca
bonifico, trasferimento
addebito, addebitare, prelievo, domiciliazione
accredito, accreditare, credito
contanti, soldi, denaro
carta, bancomat, carta di credito
rata, rateizzare, dilazione, a rate
sconto, offerta, promozione, agevolazione, riduzione
buono, coupon, voucher, codice
scadere, scadenza, termine, validita
massimo, limite, soglia
minimo, almeno
controllare, verificare, verifica, accertare
calcolare, conteggio
leggere, lettura
vedere, visualizzare, consultare, visione, guardare
trovare, cercare, ricerca
indirizzo, sede, luogo, posto, dove
ufficio, sportello, filiale, sede
negozio, punto vendita, supermercato
casa, abitazione, domicilio, residenza, appartamento
trasferire, trasloco, spostare
affitto, locazione, inquilino, affittuario
proprietario, proprieta, titolare
intestare, intestatario, titolare, nome
contratto, contrattuale, accordo
installare, montare, montaggio
collegare, connessione
significare, indicare, vuol dire, intendere, definizione, cosa e
spiegare, spiegazione, capire
differenza, diverso, confronto
qualita, caratteristica
sicuro, sicurezza, protezione
responsabile, responsabilita, compete, competenza
autorizzare, permesso, consenso
obbligatorio, obbligo, necessario, deve
necessario, occorre, serve, indispensabile, requisito
nuovo, altro
ridurre, riduzione, diminuire
aumentare, crescere
usare, utilizzare, uso, impiegare
fornire, fornitura, fornitore
presentare, consegnare
firmare, sottoscrivere, sottoscrizione
aderire, adesione, iscriversi, attivare
aggiungere, inserire, integrare
togliere, levare, staccare, rimuovere, distacco
dividere, separare, divisione
morto, deceduto, decesso, defunto
erede, successione
lavorare, assumere, assunzione
gestire, gestione, gestore
famiglia, familiare, nucleo
bambino, figlio, minorenne
anziano, vecchio
malattia, malato, salute
medico, dottore
scuola, corso, lezione
prenotare, appuntamento, riservare
disdire, disdetta, rinuncia
rinnovare, prorogare
abbonamento, piano, iscrizione
garanzia, assicurazione
tassa, imposta, iva, tributo
legge, norma, normativa, regolamento
privacy, dati personali, riservatezza
esempio, modello, fac simile
stato, a che punto, esito
mancare, mancante, assente
doppio, due volte, duplicato
provincia, comune, citta
estero, straniero, internazionale
gusto, sapore
odore, puzza
sporco, pulizia, pulire
lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, domani, dopodomani, settimana > giorno, data
mattina, mattino, mezzogiorno, pomeriggio, sera, notte, le otto, le nove, le dieci, le cinque, le sei > ora, orario
marito, moglie, coniuge, compagna, convivente, genitore, padre, madre, mamma, fratello, sorella, nonna > famiglia, familiare
azienda, ditta, impresa, societa, partita iva
vacanza, ferie, viaggio, villeggiatura, assenza
agosto, mare, montagna, partire > vacanza
lavoro, lavorare, impiego, candidarsi, candidatura, candidare, curriculum, cv, assunzione, posizioni aperte
cercate gente, cercate personale, assumete > lavorare, candidarsi
arrabbiato, deluso, scontento, insoddisfatto, vergogna, schifo, pessimo > reclamo, lamentela
maleducato, scortese, sgarbato, trattato male, risposto male, villano
schiacciato, ammaccato, bucato, strappato, crepato, incrinato, frantumi, in pezzi, spaccato, scheggiato > rotto, danneggiato, rovinato
marcio, ammuffito, muffa, avariato, andato a male, acido, rancido, cattivo odore > scaduto, rovinato, non e buono
smettere di funzionare, smesso di funzionare, non parte, non si accende, si blocca, impallato, crash > guasto, non funziona
slittare, posticipare, rimandare, anticipare, rinviare, spostare, cambiare
riprendere, ritirare, riconsegnare, restituire
venire a prendere, passare a prendere, passo a prendere, venirmela a prendere, passare a ritirare > ritirare, ritiro
un po alla volta, poco per volta, a poco a poco, dilazionare, rateale > rata, a rate
foglio, pezzo di carta > documento, ricevuta, certificato
account, profilo, nome utente, username, area personale, area clienti, area riservata
amico, collega, conoscente
convincere, consigliare > invitare
ridare, riavere, ridate i soldi, riprendere i soldi, indietro i soldi > rimborso, rimborsare
prelievo, prelevare, prendere soldi, preso soldi, togliere dei soldi > addebito
non arriva, non arrivato, non e arrivato, mai arrivato, non si vede, non si vede nessuno, ancora niente > ritardo, ricevere
non ho ricevuto, non ricevuto, non c era, non c e, non ho trovato, non trovo > mancare, manca
non ricordo, non mi ricordo > dimenticare, dimenticato
non voglio piu, non mi serve piu, non mi interessa piu, basta > disdire, annullare, smettere
non va, non funziona, non mi fa, non riesco > problema, errore
casa nuova, cambio casa, traslocare, trasloco, via, viale, piazza > indirizzo, residenza
persona, operatore, addetto, umano, parlare con qualcuno > operatore, persona
finito, esaurito, terminato > non disponibile, mancare
ricomprare, riordinare, rifare > ripetere
vicino di casa, portiere, portineria, custode
cliccare, premere, toccare, link
sbaglio, per sbaglio, per errore, errore
maggiorenne, minorenne, eta
telefonino, cellulare, telefono
corriere, fattorino, autista, postino, trasportatore
prendere, preso, prendete
chiedere, chiesto
scegliere, scelto, scelta
mettere, messo
scrivere, scritto
spendere, speso, costare
perdere, perso, smarrito
rompere, rotto, rottura
decidere, deciso
rendere, reso, resi
togliere, tolto
chiudere, chiuso
aprire, aperto
offrire, offerta
iscrivere, iscritto, iscrizione
spedire, spedito, spedizione
sospendere, sospeso, sospensione
concludere, concluso, fine
rispondere, risposto, risposta
venire, vengono, venite > arrivare, consegnare
accettare, prendere, accettate, prendete
portare, consegnare, portarmi, portarmela
recapitare, portare a casa, consegnare
pane, pasta, riso, latte, uova, uovo, burro, formaggio, mozzarella, yogurt, pollo, carne, pesce, salame, prosciutto, insalata, verdura, frutta, mela, banana, pomodoro, patata, biscotti, caffe, olio, zucchero, farina, vino, birra, acqua, succo, gelato, cioccolato, detersivo, sapone, shampoo, pannolini, vasetto, barattolo, bottiglia, scatola, scarpe, maglia, maglietta, camicia, pantaloni, gonna, vestito, giacca, borsa > prodotto, articolo
frullatore, tostapane, lavatrice, lavastoviglie, frigorifero, forno, aspirapolvere, asciugacapelli, televisore, ferro da stiro > elettrodomestico, prodotto`;
