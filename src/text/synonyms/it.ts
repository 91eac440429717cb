/** Parole di tutti i giorni che si usano l'una per l'altra, in ogni mestiere. Un gruppo per riga. */
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
sito, web, internet, portale, online
online, on line, internet, web, telematico, digitale, elettronico
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
sporco, pulizia, pulire`;
