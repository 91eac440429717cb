/** Mots de tous les jours que l'on emploie l'un pour l'autre, dans tout métier. Un groupe par ligne. */
export const synonyms = `
payer, verser, régler
coûter, prix, tarif, frais, combien coûte
gratuit, sans frais
facture, reçu, relevé, note
rembourser, indemniser, indemnité, compensation
retourner, retour, renvoyer, rendre
acheter, achat, commander
livrer, livraison, expédier, expédition, envoi, transporter
colis, paquet, commande
envoyer, transmettre, expédier
recevoir, réception, obtenir, toucher, arriver
retard, tard, délai, attendre, attente
temps, durée, longtemps, combien de temps
rapide, vite, urgent, immédiatement
date, quand, jour, moment
heure, horaire, plage horaire
ouvrir, ouverture, ouvert
fermer, fermeture
activer, allumer
annuler, résilier
supprimer, effacer, enlever, retirer
changer, modifier, modification
remplacer, échanger
corriger, correction, réparer
erreur, faute, incorrect, tromper
problème, souci, difficulté, panne
demander, requête, réclamer
répondre, réponse
aide, soutien, assistance
besoin, nécessaire, falloir
formulaire, document, papier
inscrire, inscription, enregistrer
connecter, connexion, accéder, accès
oublier, perdre, perte, perdu
voler, fraude
téléphone, appeler, numéro
contacter, joindre, communiquer, parler
information, renseignement
courriel, email, mail, message
site, web, internet, en ligne
argent, fonds, somme, montant
banque, bancaire, compte
réduction, rabais, promotion, offre
expirer, échéance
vérifier, contrôler, vérification
voir, consulter, afficher, regarder
trouver, chercher, recherche
adresse, lieu, endroit
bureau, guichet, agence, succursale
magasin, commerce, boutique, épicerie
maison, domicile, chez, résidence, logement
loyer, location, locataire
propriétaire, propriété
contrat, entente, accord
travailler, travail, emploi, boulot, job
travailler à la maison, télétravail, travail à distance
employeur, patron, boss, entreprise, compagnie
employé, travailleur, salarié, personnel
congédier, licencier, mettre à la porte, renvoyer
chômage, sans emploi, mise à pied
congé, vacances, absence, absenter
salaire, paie, rémunération, revenu, payé
retraite, pension
maladie, santé
médecin, docteur, clinique, médical
hôpital, urgence
médicament, remède, traitement, soigner
enfant, fils, fille, jeune
bébé, enceinte, grossesse, nourrisson
parent, père, mère, famille
grand-père, grand-mère, aîné, personne âgée
ami, proche, entourage
école, scolaire, classe, cours
élève, étudiant, écolier
enseignant, professeur, prof
université, cégep, collège
examen, épreuve, test
voyage, partir, déplacement
étranger, pays, international, extérieur
frontière, douane
transport, autobus, métro, train
voiture, auto, véhicule
sortir, aller dehors
rester, demeurer
visiter, rencontrer, rendre visite
rassemblement, réunion, événement, fête
restaurant, manger, repas, nourriture, aliment
risque, danger, dangereux
sécurité, sécuritaire, protéger, protection
éviter, prévenir, prévention, empêcher
laver, nettoyer, lavage, désinfecter
transmettre, propager, attraper, contracter
mesure, règle, consigne, directive
gouvernement, état, ministère
obligatoire, obligation, devoir
permettre, permis, autoriser, droit
interdire, interdit, interdiction, défendre
impôt, fiscal, taxe
prêt, dette, hypothèque, crédit
prolonger, renouveler
reporter, repousser, remettre
annoncer, publier
mort, décès, mourir, décéder
différence, comparer
expliquer, définition, signifier, vouloir dire
utiliser, usage, servir
manque, pénurie, rupture
réserve, provision, stock
garder, surveiller
plainte, réclamation, plaindre
fin de semaine, week-end, samedi, dimanche`;
