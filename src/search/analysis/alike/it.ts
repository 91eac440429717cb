/** Parole di tutti i giorni che si usano l'una per l'altra, in ogni mestiere. Un gruppo per riga. */
export const alike = `
pagare, pagamento, versare, versamento, saldare, saldo
costare, costo, prezzo, tariffa, spesa, quanto costa, importo, caro
gratis, gratuito, gratuita, senza spese
fattura, bolletta, ricevuta, scontrino, conto
bollettino, bolletta, versamento
rimborso, rimborsare, risarcimento, indennizzo, soldi indietro, restituzione
restituire, reso, rendere, restituzione, rimandare
comprare, acquistare, acquisto, ordinare, ordine
vendere, vendita
consegnare, consegna, recapitare, spedire, spedizione, corriere
pacco, spedizione, collo, ordine
spedire, inviare, invio, mandare, trasmettere, inoltrare, inoltro
ricevere, arrivare, arrivo, ricezione, ottenere
ritardo, tardi, ritardare, aspettare, attesa
tempo, durata, tempistica, termine, quanto tempo
veloce, rapido, urgente, subito, immediato
data, giorno, quando
ora, orario, fascia
aprire, apertura, aperto
chiudere, chiusura, cessare, cessazione
attivare, attivazione, abilitare, avviare, accendere
disattivare, disattivazione, spegnere, bloccare
bloccare, blocco, sospendere, sospensione, interrompere, interruzione
annullare, annullamento, disdire, disdetta, cancellare, recedere, recesso, revocare, revoca
cancellare, cancellazione, eliminare, rimuovere, rimozione, togliere
cambiare, cambio, modificare, modifica, variare, variazione, aggiornare, aggiornamento
sostituire, sostituzione, cambiare, cambio, rimpiazzare
correggere, correzione, rettificare, rettifica, sistemare
sbagliare, sbagliato, errore, errato, sbaglio, scorretto
chiedere, richiedere, richiesta, domanda, istanza
rispondere, risposta
ottenere, avere, ricevere, conseguire
modulo, modulistica, formulario
documento, documentazione, certificato, attestato, carta
compilare, compilazione, riempire
registrare, registrazione, iscrivere, iscrizione
accedere, accesso, entrare, login, collegarsi
uscire, uscita, logout
password, chiave, pin, codice segreto, credenziali
dimenticare, smarrire, perdere, perso, smarrito, smarrimento, perdita
rubare, furto, rubato
truffa, frode, raggiro, sospetto
rompere, rotto, guasto, danneggiato, difettoso, rovinato
riparare, riparazione, aggiustare, sistemare, guasto
problema, difficolta, guasto, disservizio, inconveniente
funzionare, funzionamento, va
telefono, cellulare, telefonico, smartphone
telefonare, chiamare, chiamata, numero di telefono, numero verde
contattare, contatto, parlare, raggiungere
assistenza, aiuto, supporto, servizio clienti, operatore
reclamo, lamentela, protesta, reclamare, lamentarsi
segnalare, segnalazione, avvisare, denunciare
comunicare, comunicazione, informare
informazione, notizia, dettaglio
email, posta elettronica, mail
lettera, posta, raccomandata
messaggio, sms, avviso, notifica
sito, web, internet, portale, online, on line
online, on line, internet, web, telematico, digitale, elettronico, via internet
cartaceo, carta, stampare, stampa
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
rata, rateizzare, rateizzazione, dilazione, a rate
sconto, offerta, promozione, agevolazione, riduzione
buono, coupon, voucher, codice
scadere, scadenza, termine, validita
massimo, limite, soglia
minimo, almeno
controllare, controllo, verificare, verifica, accertare
calcolare, calcolo, conteggio
misurare, misura, misurazione
leggere, lettura
vedere, visualizzare, consultare, visione, guardare, consultazione
trovare, cercare, ricerca
indirizzo, sede, luogo, posto, dove
ufficio, sportello, filiale, sede
negozio, punto vendita, supermercato
casa, abitazione, domicilio, residenza, appartamento
trasferire, trasferimento, trasloco, spostare, spostamento, traslocare
affitto, locazione, inquilino, affittuario
proprietario, proprieta, titolare
intestare, intestazione, intestatario, titolare, nome
contratto, contrattuale, accordo
installare, installazione, montare, montaggio
collegare, collegamento, connessione
significare, significato, indicare, vuol dire, intendere, definizione, cosa e
spiegare, spiegazione, capire
differenza, diverso, confronto
qualita, caratteristica
sicuro, sicurezza, protezione
responsabile, responsabilita, compete, competenza
autorizzare, autorizzazione, permesso, consenso
obbligatorio, obbligo, necessario, deve
necessario, occorre, serve, indispensabile, requisito
nuovo, nuova, altro
ridurre, riduzione, diminuire
aumentare, aumento, crescere
usare, utilizzare, uso, utilizzo, impiegare
risparmiare, risparmio
fornire, fornitura, fornitore
presentare, presentazione, consegnare
firmare, firma, sottoscrivere, sottoscrizione
aderire, adesione, iscriversi, attivare
aggiungere, inserire, integrare
togliere, levare, staccare, rimuovere, distacco
dividere, separare, divisione, separato
morto, deceduto, decesso, morte, defunto
erede, eredita, successione
lavorare, lavoro, assumere, assunzione
gestire, gestione, gestore
famiglia, familiare, nucleo
bambino, figlio, minorenne
anziano, vecchio
malattia, malato, salute
medico, dottore
scuola, corso, lezione
prenotare, prenotazione, appuntamento, riservare
disdire, disdetta, rinuncia, rinunciare
rinnovare, rinnovo, prorogare, proroga
abbonamento, piano, iscrizione
garanzia, assicurazione
tassa, imposta, iva, tributo
legge, norma, normativa, regolamento
privacy, dati personali, riservatezza
esempio, modello, fac simile
stato, a che punto, esito
mancare, mancante, manca, assente
doppio, due volte, duplicato
provincia, comune, citta
estero, straniero, internazionale
gusto, sapore
odore, puzza
sporco, torbido, pulizia, pulire`;
