/** Mots de tous les jours que l'on emploie l'un pour l'autre, dans tout métier. Un groupe par ligne. */
export const alike = `
payer, paiement, verser, régler, règlement
coûter, coût, prix, tarif, frais, combien coûte
gratuit, gratuitement, sans frais
facture, reçu, relevé, note
rembourser, remboursement, indemniser, indemnité, compensation
retourner, retour, renvoyer, rendre
acheter, achat, commander, commande
livrer, livraison, expédier, expédition, envoi, transporter
colis, paquet, commande
envoyer, envoi, transmettre, expédier
recevoir, réception, obtenir, toucher, arriver
retard, tard, délai, attendre, attente
temps, durée, longtemps, combien de temps
rapide, vite, urgent, immédiatement
date, quand, jour, moment
heure, horaire, plage horaire
ouvrir, ouverture, ouvert
fermer, fermeture, fermé
activer, activation, allumer
annuler, annulation, résilier, résiliation
supprimer, effacer, enlever, retirer
changer, changement, modifier, modification
remplacer, remplacement, échanger, échange
corriger, correction, réparer, réparation
erreur, faute, incorrect, tromper
problème, souci, difficulté, panne
demander, demande, requête, réclamer
répondre, réponse
aide, soutien, assistance, aider
besoin, nécessaire, falloir
formulaire, document, papier
inscrire, inscription, enregistrer
connecter, connexion, accéder, accès
oublier, perdre, perte, perdu
voler, vol, fraude
téléphone, téléphoner, appeler, appel, numéro
contacter, joindre, communiquer, parler
information, renseignement, renseigner
courriel, email, mail, message
site, web, internet, en ligne
argent, fonds, somme, montant
banque, bancaire, compte
réduction, rabais, promotion, offre
expirer, expiration, échéance
vérifier, contrôler, contrôle, vérification
calculer, calcul
voir, consulter, afficher, regarder
trouver, chercher, recherche
adresse, lieu, endroit
bureau, guichet, agence, succursale
magasin, commerce, boutique, épicerie
maison, domicile, chez, résidence, logement
déménager, déménagement
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
maladie, malade, santé
médecin, docteur, clinique, médical
hôpital, urgence
médicament, remède, traitement, soigner
vaccin, vaccination
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
voyage, voyager, partir, déplacement
étranger, pays, international, extérieur
frontière, douane
transport, autobus, métro, train
voiture, auto, véhicule
sortir, sortie, aller dehors
rester, demeurer
visiter, visite, rencontrer, rendre visite
rassemblement, réunion, événement, fête
restaurant, manger, repas, nourriture, aliment
risque, danger, dangereux
sécurité, sécuritaire, protéger, protection
éviter, prévenir, prévention, empêcher
laver, nettoyer, lavage, désinfecter
transmettre, propager, propagation, attraper, contracter
mesure, règle, consigne, directive
gouvernement, état, ministère
obligatoire, obligation, obliger, devoir
permettre, permis, autoriser, autorisation, droit
interdire, interdit, interdiction, défendre
impôt, fiscal, taxe
prêt, dette, hypothèque, crédit
prolonger, prolongation, renouveler, renouvellement
reporter, repousser, remettre
annoncer, annonce, publier
mort, décès, mourir, décéder
différence, différent, comparer
expliquer, définition, signifier, vouloir dire
utiliser, utilisation, usage, servir
manque, manquer, pénurie, rupture
réserve, provision, stock
garder, garde, surveiller
plainte, réclamation, plaindre
fin de semaine, week-end, samedi, dimanche`;
