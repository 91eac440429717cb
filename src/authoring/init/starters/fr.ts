import type { Starter } from '../starter.ts';

export default {
  title: (company) => `Aide ${company}`,
  description: (company) =>
    `Les réponses de ${company} aux questions courantes. Et une vraie personne quand il en faut une.`,
  categories: {
    contact: {
      slug: 'contact-et-reclamations',
      title: 'Contact et réclamations',
      description: 'Parler à une personne, nous dire que quelque chose ne va pas, signaler une erreur.',
    },
    safety: {
      slug: 'securite-et-donnees',
      title: 'Sécurité et données',
      description: 'Reconnaître les faux messages, et savoir ce que ces pages retiennent de vous.',
    },
  },
  reasons: {
    'not-my-case': 'Elle ne concerne pas mon cas',
    unclear: 'Elle n’est pas claire',
    incomplete: 'Il manque quelque chose',
    wrong: 'Elle est fausse ou dépassée',
    'did-not-work': 'J’ai suivi les étapes, cela ne marche pas',
  },
  channels: { email: 'E-mail', phone: 'Téléphone', whatsapp: 'WhatsApp', chat: 'Chat', form: 'Formulaire' },
  owner: 'À attribuer',
  words: [],
  note: 'Texte de départ : adaptez-le, et retirez ce qui ne vaut pas pour vous. Cette ligne n’est pas publiée.',
  answers: {
    contact: {
      slug: 'parler-a-une-personne',
      question: 'Comment parler à une personne ?',
      answer:
        'La page de contact donne tous les moyens de nous joindre, avec les horaires et le délai de réponse. Essayez d’abord la recherche : la réponse est peut-être déjà ici.',
      aliases: ['numéro de téléphone', 'écrire à l’assistance', 'horaires du service client', 'service client'],
      body: `Pour commencer : {channel}.

Voici ce qui nous permet de vous aider du premier coup. Dites-nous :

- ce que vous vouliez faire, et ce qui s'est passé à la place ;
- quand cela s'est passé et, s'il y en a un, le message d'erreur ;
- le numéro ou le code qui figure dans nos messages.

<Warning>

Ne nous envoyez jamais de mot de passe, de code reçu par SMS ni de numéro de carte entier. Nous n'en avons pas besoin.

</Warning>`,
    },
    complaint: {
      slug: 'faire-une-reclamation',
      question: 'Comment faire une réclamation ?',
      answer:
        'Dites-nous ce qui ne va pas, quand c’est arrivé et ce que vous attendez de nous. Nous répondons dans le délai indiqué sur la page de contact. Si la réponse ne suffit pas, dites-le : une autre personne reprend votre dossier.',
      aliases: [
        'je ne suis pas satisfait',
        'je veux me plaindre',
        'personne ne m’a répondu',
        'parler à un responsable',
      ],
      body: `<Steps>

1. Ouvrez {channel} et commencez par le mot **Réclamation**.
2. Racontez les faits dans l'ordre : quoi, quand, à qui vous avez déjà parlé.
3. Dites ce que vous souhaitez : une explication, une correction, autre chose.
4. Ajoutez des photos ou des documents s'ils aident. Gardez une copie de votre envoi.

</Steps>

## Si nous ne sommes pas d'accord

Une réclamation ne vous retire aucun droit. Si vous êtes consommateur, une association peut vous conseiller. Vous pouvez aussi saisir un médiateur de la consommation avant d'aller en justice.`,
    },
    mistake: {
      slug: 'signaler-une-erreur',
      question: 'J’ai trouvé une erreur dans une réponse : comment vous le dire ?',
      answer:
        'Au bas de la réponse, appuyez sur « Non », choisissez la raison et dites en une phrase ce qui ne va pas. La personne qui tient ces pages le lit. Si vous attendez une réponse, passez par la page de contact.',
      aliases: ['la réponse est fausse', 'information dépassée', 'le lien ne marche pas', 'il manque une réponse'],
      body: `Aucun compte n'est nécessaire, et nous ne demandons pas qui vous êtes. Une phrase suffit : « l'étape trois n'existe plus », « les horaires ont changé ».

Vous cherchiez quelque chose qui n'est pas ici ? Les recherches sans résultat nous parviennent aussi. De là viennent les nouvelles réponses.

Dans le commentaire, pas de nom, de numéro de téléphone ni d'autre donnée personnelle. Pour un problème qui vous concerne, écrivez ici : {channel}.`,
    },
    fake: {
      slug: 'faux-messages',
      question: 'Comment reconnaître un faux message à votre nom ?',
      answer:
        'S’il vous presse, demande un mot de passe ou un code, ou mène à un autre site que le nôtre, il est presque sûrement faux. N’ouvrez pas le lien et ne répondez pas. Un doute ? Demandez-nous par la page de contact.',
      aliases: ['hameçonnage', 'phishing', 'arnaque', 'SMS suspect', 'j’ai ouvert le lien'],
      body: `## Les signes

- **De la hâte ou des menaces** : « dernier avis », « votre compte sera fermé ».
- **Des gains** que vous n'avez pas demandés.
- **Des demandes étranges** : codes reçus par SMS, cartes cadeaux, programmes à installer.
- **Une autre adresse** que la nôtre, même d'une seule lettre.

## Si vous avez déjà répondu

<Steps>

1. Changez votre mot de passe, aussi là où vous utilisiez le même.
2. Vous avez donné les données d'une carte ? Appelez tout de suite votre banque et faites-la bloquer.
3. Gardez le message et portez plainte.
4. Dites-le-nous aussi : {channel}.

</Steps>`,
    },
    data: {
      slug: 'mes-donnees',
      question: 'Que savez-vous de moi quand j’utilise ces pages ?',
      answer:
        'Presque rien. Ces pages n’ont pas de cookies et ne vous reconnaissent pas d’une visite à l’autre. Votes et recherches arrivent sans nom ni adresse. Ce que vous écrivez dans un message sert à vous répondre.',
      aliases: ['confidentialité', 'cookies', 'données personnelles', 'est-ce que vous me suivez'],
      body: `- **Votes** : nous apprenons qu'une réponse a aidé ou non, pas qui elle a aidé.
- **Recherches** : nous comptons les mots cherchés, pour écrire les réponses qui manquent. Si votre navigateur demande à ne pas être suivi, ils ne partent pas.
- **Commentaires** : ce qui ressemble à une donnée personnelle est retiré avant toute lecture.
- **Messages** : la personne qui vous répond les lit, avec les coordonnées que vous avez choisies.

Vous voulez savoir ce que nous gardons de vous, ou le faire effacer ? Écrivez ici : {channel}.`,
    },
  },
} satisfies Starter;
