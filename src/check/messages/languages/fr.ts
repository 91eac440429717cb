import type { LanguageMessages } from '../added-languages.ts';

const fr: LanguageMessages = {
  report: {
    error: 'erreur',
    warning: 'avertissement',
    write: 'écrivez',
    see: 'voir',
    articles: '⟨n=1? 1 réponse|{n} réponses⟩',
    errors: '⟨n=1? 1 erreur|{n} erreurs⟩',
    warnings: '⟨n=1? 1 avertissement|{n} avertissements⟩',
    files: '⟨n=1? dans 1 fichier|dans {n} fichiers⟩',
    folded: 'et {n} de plus du même genre : « npm run check -- --all » les montre tous.',
    nothing: 'Rien à corriger.',
    must: 'Les erreurs sont à corriger avant de publier.',
    may: 'Vous pouvez publier.',
  },
  problems: {
    'P-ATTACHMENT-MISSING': {
      what: 'Le fichier « {name} » n’est pas là.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ?|Mettez le fichier dans le dossier de la réponse et écrivez ./nom.pdf, ou dans public/ et écrivez /nom.pdf.⟩',
    },
    'P-ATTACHMENT-KIND': {
      what: '« {name} » n’est pas un fichier que l’on peut proposer ici.',
      fix: 'Prenez un fichier voisin de la réponse qui finit par : {allowed}.',
    },
    'P-ATTACHMENT-UNUSED': {
      what: 'Aucune réponse n’utilise ce fichier.',
      fix: 'Supprimez-le, ou proposez-le : <Download src="./nom.pdf" title="…" />.',
    },
    'P-BODY-EMPTY': {
      what: 'La page n’a pas de texte après ses données.',
      fix: 'Écrivez le texte sous la deuxième ligne ---, ou retirez le fichier.',
    },
    'P-BODY-REPEATS': {
      what: 'Le texte ne fait que répéter la réponse courte : on la lirait deux fois.',
      fix: 'Retirez le texte (la réponse courte suffit), ou écrivez ici ce qu’elle ne dit pas.',
    },
    'P-HEADING-ID': {
      what: '« {#{id}} » s’afficherait tel quel : l’adresse d’un titre vient toute seule de ses mots.',
      fix: 'Retirez-le. Dans les liens, écrivez # et les mots du titre en minuscules, avec des tirets ; si c’est faux, le contrôle donne le bon.',
    },
    'P-MARK-MISSPELT': {
      what: 'Cette ligne ne devient pas ⟨kind=heading? un titre|un point de liste⟩ : on verrait les signes tels quels.',
      why: '⟨cause=odd? À côté du signe il y a une espace spéciale que Markdown ne reconnaît pas.|cause=none? Il manque l’espace après le signe.|En Markdown, les points d’une liste commencent par un tiret.⟩',
      fix: 'Écrivez : {corrected}',
    },
    'P-HEADING-H1': {
      what: 'Le titre de la page est la question : le texte ne peut pas en avoir un second.',
      fix: 'Écrivez ## {text}',
    },
    'P-HEADING-SKIP': {
      what: 'Ce titre est au niveau {depth}, le précédent au niveau {before} seulement : il a trop de #.',
      why: 'Qui utilise un lecteur d’écran se repère aux niveaux.',
      fix: 'Retirez des # jusqu’à ce que « {text} » soit un seul niveau plus bas.',
    },
    'P-CHANNEL-ADDRESS': {
      what: 'Le contact « {channel} » ({kind}) n’a pas d’adresse valable.',
      fix: 'Écrivez par exemple : address: {example}',
    },
    'P-CHANNEL-PHONES': {
      what: 'Le contact « {channel} » a plus d’un numéro : qui le touche en appellerait un qui n’existe pas.',
      fix: 'N’en écrivez qu’un, par exemple address: "{first}". Pour l’autre, créez un contact à part ou citez-le dans note.',
    },
    'P-CHANNEL-EXTENSION': {
      what: 'Pour le contact « {channel} », on ne sait pas ce que veut dire « {sign}{last} » à la fin du numéro.',
      fix: 'Si c’est un poste, écrivez address: "{first} ext. {last}" ; s’il fait partie du numéro, retirez le signe ; si c’est un second numéro, retirez « {sign}{last} ».',
    },
    'P-CHANNEL-CATEGORY': {
      what: 'Il n’y a pas de catégorie dont l’id est « {category} ».',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Les catégories sont : {allowed}.',
    },
    'P-COMPONENT-UNKNOWN': {
      what: 'L’élément <{name}> n’existe pas.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Les éléments sont : {allowed}.',
    },
    'P-ATTRIBUTE-UNKNOWN': {
      what: '<{component}> n’a pas de « {name} ».',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩⟨Les attributs possibles sont : {allowed}.|Écrivez seulement <{component}>.⟩',
    },
    'P-ATTRIBUTE-MISSING': { what: 'Il manque « {name} » dans <{component}>.', fix: 'Écrivez par exemple {example}.' },
    'P-ATTRIBUTE-VALUE': {
      what: 'La valeur de « {name} » dans <{component}> s’écrit entre guillemets droits, une seule fois et sans accolades.',
      fix: 'Écrivez {example}.',
    },
    'P-COMPONENT-CONTENT': {
      what: '⟨rule=none? <{component}> n’entoure pas de texte.|rule=extra? <Steps> ne contient que la liste numérotée : cette partie n’y a pas sa place.|rule=parts? <{component}> n’a pas les parties qui le composent : il en faut au moins deux, et rien d’autre.|rule=outside? <{component}> ne va que dans l’élément dont il fait partie.|rule=picture? <{component}> commence par une image, seule dans son paragraphe.|rule=list? Il manque la liste numérotée dans <Steps>.|<{component}> est vide.⟩',
      fix: '⟨rule=none? Fermez-le tout de suite : <{component} … />. Le texte va dehors.|rule=extra? Mettez-la avant <Steps> ou après </Steps>, ou faites-en une étape avec un numéro devant.|rule=parts? content/README.md montre comment l’écrire.|rule=outside? content/README.md montre où il va.|rule=picture? Écrivez ![ce que l’on voit](./nom.png), une ligne vide, la légende.|rule=list? Mettez son numéro devant chaque étape : 1. … 2. … avec une ligne vide avant et après la liste.|Écrivez le texte entre l’ouverture et la fermeture, ou retirez les deux.⟩',
    },
    'P-CONTEXT-URL': {
      what: 'Le panneau d’aide ne peut pas se trouver sur {origin} : ce contexte n’y serait jamais montré.',
      fix: '⟨Citez le site dans site.yaml, sous « widget.origins », ou corrigez l’adresse. Il y a : {allowed}.|Citez le site dans site.yaml, sous « widget.origins », ou retirez la ligne « urls ».⟩',
    },
    'P-DATE-FORM': {
      what: 'La date « {value} » de « {key} » n’est pas écrite année-mois-jour.',
      fix: '⟨Écrivez {iso}.|Écrivez-la année-mois-jour, par exemple 2026-03-10.⟩',
    },
    'P-DATE-IMPOSSIBLE': {
      what: 'Le jour {value} de « {key} » n’existe pas.',
      fix: '⟨Écrivez le bon jour : le dernier de ce mois est le {last}.|Les mois vont de 01 à 12, les jours de 01 à 31.⟩',
    },
    'P-DATE-ORDER': {
      what: '⟨key=published? Selon « published » ({date}), la réponse a paru après sa dernière vérification, « updated » ({updated}).|La prochaine vérification (reviewBy, {date}) ne vient pas après la dernière (updated, {updated}).⟩',
      fix: '⟨key=published? Écrivez dans « published » le jour de la parution, ou dans « updated » celui de la vérification : {date} ou plus tard.|Écrivez dans « reviewBy » un jour après le {updated}.⟩',
    },
    'P-FILE-MISSING': {
      what: 'Il manque le fichier {name}.',
      fix: 'Créez {name} dans le dossier du contenu, ou indiquez le bon dossier avec PRONTUARIO_CONTENT.',
    },
    'P-FILE-STRAY': {
      what: 'Rien ne lit « {name} », et il n’est pas publié.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Renommez le fichier, déplacez-le ou supprimez-le.',
    },
    'P-FILE-PLACE': {
      what: 'Le fichier est dans le mauvais dossier : il ne serait pas publié.',
      fix: 'Une réponse se range dans articles/<langue>/<catégorie>/<nom>.mdx, une page dans pages/<langue>/<nom>.mdx, ici par exemple {example}.',
    },
    'P-FILE-EXTENSION': {
      what: '« {name} » ne finit pas par .mdx ou .md en minuscules : il ne serait pas publié.',
      fix: 'Renommez-le « {suggestion} ».',
    },
    'P-FILE-NAME': {
      what: 'Le nom « {name} » ne peut pas être une adresse : on y met des minuscules sans accents, des chiffres et des tirets.',
      fix: 'Renommez le fichier « {suggestion} ».',
    },
    'P-FILE-LOCALE': {
      what: '« {folder} » n’est pas une langue du site.',
      fix: 'Déplacez le fichier dans l’un de ces dossiers : {allowed}. Les langues sont dans site.yaml, sous « locales ».',
    },
    'P-FILE-CATEGORY': {
      what: 'Le dossier « {folder} » n’est pas une catégorie de cette langue.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? Déplacez-y le fichier, et supprimez ce dossier s’il reste vide.|Déplacez le fichier dans l’un de ces dossiers : {allowed}. Les catégories sont dans categories.yaml.⟩',
    },
    'P-FILE-UNREADABLE': {
      what: 'Impossible de lire le fichier : ⟨reason=EACCES? vous n’en avez pas le droit|reason=EPERM? vous n’en avez pas le droit|reason=ENOENT? il n’est pas là|reason=EISDIR? c’est un dossier|reason=EBUSY? un autre programme l’utilise|{reason}⟩.',
      fix: 'Vérifiez que le fichier existe encore et que vous avez le droit de le lire.',
    },
    'P-FILE-LARGE': {
      what: 'Le fichier fait {size} : {limit} au plus.',
      why: 'Une réponse est une page de texte : un fichier si gros contient le plus souvent autre chose.',
      fix: 'Retirez ce qui n’est pas du texte, ou faites-en plusieurs réponses.',
    },
    'P-FILE-COMPLEX': {
      what: 'Le texte a trop de signes « < », « { » ou « &…; », ou trop de niveaux emboîtés, pour être lu.',
      fix: 'Simplifiez-le : une réponse a peu d’éléments et deux ou trois niveaux de listes au plus.',
    },
    'P-FILE-ENCODING': {
      what: '⟨encoding=binary? Ce n’est pas un fichier de texte.|Le fichier n’est pas en UTF-8 : il semble en {encoding}.⟩',
      why: '⟨encoding=binary? |Les lettres accentuées s’afficheraient mal.⟩',
      fix: '⟨encoding=binary? Mettez ici le bon fichier, ou retirez-le : c’est peut-être une image ou un document mal nommé.|Dans l’éditeur, choisissez « Enregistrer avec l’encodage », puis UTF-8.⟩',
    },
    'P-FILE-CONTROL': {
      what: 'Il y a ici un caractère invisible qui n’est pas du texte ({character}).',
      fix: 'Supprimez-le : il vient en général d’un copier-coller.',
    },
    'P-FILE-LINK': {
      what: 'C’est un lien symbolique, pas un fichier.',
      why: 'Les liens peuvent tourner en rond et ne sont pas publiés.',
      fix: 'Mettez ici le fichier lui-même au lieu du lien.',
    },
    'P-FILE-SPECIAL': {
      what: 'Ce n’est pas un fichier, mais un canal du système (un tube, un socket ou un périphérique).',
      why: 'Sa lecture pourrait ne jamais finir.',
      fix: 'Retirez-le. Si un texte ou une image doit être ici, mettez le fichier lui-même.',
    },
    'P-CHECK-BUG': {
      what: 'Le contrôle lui-même a échoué sur ce fichier. Ce n’est pas votre faute, mais celle du programme ({error}).',
      fix: 'Envoyez ce message et le fichier à la personne qui s’occupe du site. Les autres fichiers ont tout de même été contrôlés.',
    },
    'P-DATE-FUTURE': {
      what: 'Selon « updated », la réponse a été vérifiée le {updated} : ce jour n’est pas encore venu.',
      fix: 'Écrivez le jour où elle a vraiment été vérifiée.',
    },
    'P-REVIEW-DUE': {
      what: 'Cette réponse était à vérifier avant le {date}, ⟨days=1? il y a un jour|il y a {days} jours⟩.',
      fix: '⟨Demandez à {owner}|Relisez-la⟩ : si elle est encore juste, mettez « updated » à aujourd’hui et « reviewBy » à la prochaine échéance ; sinon, corrigez-la.',
    },
    'P-FACT-REVIEW-DUE': {
      what: 'Le chiffre « {name} » était à vérifier avant le {date}, ⟨days=1? il y a un jour|il y a {days} jours⟩. ⟨used=1? 1 fichier le cite|{used} fichiers le citent|Aucun fichier ne le cite⟩.',
      fix: 'Vérifiez-le, et écrivez la prochaine échéance dans « reviewBy ».',
    },
    'P-CHANNEL-STALE': {
      what: 'Les horaires et le délai du contact « {channel} » valaient jusqu’au {until}, ⟨days=1? il y a un jour|il y a {days} jours⟩ : le site ne promet plus de délai.',
      fix: 'Assurez-vous qu’ils valent encore, et écrivez la date d’aujourd’hui dans verifiedOn.',
    },
    'P-FRONT-MISSING': {
      what: 'Le fichier ne commence pas par les données de la réponse.',
      fix: 'La première ligne est --- seule ; puis viennent les données (id, question, answer, …), puis de nouveau une ligne ---. « npm run new » prépare un bon fichier.',
    },
    'P-FRONT-OPEN': {
      what: 'Il manque la ligne --- qui ferme les données.',
      fix: 'Ajoutez, après « {after} », une ligne où il n’y a que ---.',
    },
    'P-HEAD-TAG': {
      what: '⟨<{tag}> ne peut pas être dans head.html.|head.html n’a pas de texte hors des balises.⟩',
      why: 'Son contenu va dans l’en-tête de chaque page : un navigateur ne l’y montre pas, ou ferme l’en-tête trop tôt.',
      fix: 'On y met <script>, <link> et <meta>. Pour l’apparence il y a theme.css, pour une annonce notices.yaml.',
    },
    'P-HEAD-FORM': {
      what: 'Ici, head.html n’est pas du HTML bien formé ({detail}).',
      why: 'Chaque navigateur le compléterait à sa façon et laisserait tomber le reste.',
      fix: 'Recopiez le morceau depuis sa source, avec toutes les balises fermantes, et seulement ce qui va dans le <head>.',
    },
    'P-HEAD-ATTRIBUTE': {
      what: 'Dans head.html, <{tag}> ne peut pas avoir « {name} ».',
      fix: 'Retirez-le. Le code va dans <script>…</script> : les règles des pages arrêtent le code des attributs.',
    },
    'P-HEAD-ORIGIN': {
      what: 'head.html charge « {url} », que les pages refuseraient.',
      fix: '⟨origin? Si vous faites confiance à ce site, ajoutez dans site.yaml : origins: { {key}: [{origin}] }|key=style? Écrivez une adresse qui commence par https://, ou mettez les règles dans theme.css.|Écrivez une adresse qui commence par https://, ou un fichier de public/, par exemple /statistiques.js.⟩',
    },
    'P-ID-DUPLICATE': {
      what: 'Le numéro {id} est déjà celui d’une autre réponse dans la même langue : {other}.',
      fix: '⟨right? Écrivez {right} si celle-ci traduit {twin}. Si la réponse est nouvelle, le premier numéro libre est {free}.|Donnez à cette réponse un nouveau numéro : le premier libre est {free}.⟩',
    },
    'P-ID-REUSED': {
      what: 'Dans une autre langue, le numéro {id} est une autre question : {other} est dans la catégorie « {category} ».',
      why: 'Les votes et les liens courts suivent le numéro : deux questions ne peuvent pas le partager.',
      fix: 'Si c’est la même question, déplacez le fichier dans la catégorie « {category} » ; sinon, donnez-lui le numéro {free}.',
    },
    'P-ID-RETIRED': {
      what: 'Le numéro {id} était celui d’une autre réponse, ⟨supprimée le {date}|que vous venez de supprimer⟩ : « {question} ».',
      why: 'Votes, liens courts et appels suivent le numéro : aucun ne sert deux fois.',
      fix: 'Si c’est une autre question, donnez-lui le numéro {free}. Si c’est la même, déplacée, ajoutez : redirectFrom: [{address}]',
    },
    'P-ID-RESERVED': {
      what: 'Le numéro {id} n’est pas possible : son lien court /{id}/ est l’adresse d’une page d’erreur.',
      fix: 'Donnez à la réponse un autre numéro, dans toutes les langues : le premier libre est {free}.',
    },
    'P-ADDRESS-RESERVED': {
      what: 'L’adresse {address} est celle de la page qui s’affiche quand une page manque.',
      fix: 'Renommez le fichier, par exemple « {suggestion} ».',
    },
    'P-ADDRESS-DUPLICATE': {
      what: '⟨language? Cette réponse n’est pas traduite en « {language} » : son adresse y serait {address}, qui est celle de {other}.|L’adresse {address} est la même que celle de {other}.⟩',
      why: '⟨language? |Majuscules et minuscules ne distinguent pas deux adresses.⟩',
      fix: '⟨language? Traduisez-la en « {language} » sous un autre nom de fichier, ou renommez l’un des deux fichiers.|Renommez l’un des deux fichiers.⟩',
    },
    'P-IMAGE-FOREIGN': {
      what: 'L’image « {url} » a une adresse complète.',
      why: 'Les pages ne montrent que les images du site, pour que personne d’autre ne sache qui lit.',
      fix: '⟨here? Écrivez {instead}.|Enregistrez le fichier dans le dossier de la réponse, et écrivez {instead}.⟩',
    },
    'P-IMAGE-ENCODING': {
      what: 'Dans « {url} », le signe % annonce une lettre codée, mais aucune ne suit.',
      fix: 'Écrivez {instead}, ou retirez le signe du nom du fichier.',
    },
    'P-IMAGE-MISSING': {
      what: 'L’image « {url} » n’est pas là.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ?|Mettez le fichier dans le dossier de la réponse et écrivez ./nom.png, ou retirez l’image.⟩',
    },
    'P-IMAGE-ALT': {
      what: 'L’image « {url} » n’a pas de description.',
      why: 'Qui ne peut pas voir l’image entend ou lit la description.',
      fix: 'Écrivez entre les crochets ce qu’elle montre : ![…]({url}).',
    },
    'P-IMAGE-HEAVY': {
      what: 'L’image fait {size} : {limit} au plus sont conseillés.',
      fix: 'Réduisez-la à 1600 pixels de large, et enregistrez-la en WebP ou en PNG compressé.',
    },
    'P-IMAGE-UNUSED': {
      what: 'Aucune réponse n’utilise cette image.',
      fix: 'Supprimez-la, ou utilisez-la dans une réponse.',
    },
    'P-IMAGE-SVG': {
      what: 'Cette image SVG ne peut pas être publiée : elle ⟨kind=script? peut exécuter un script|kind=foreign? charge ou cite quelque chose hors du fichier|kind=form? n’est pas un SVG bien formé|ne dit pas sa taille⟩⟨ ({text})⟩.',
      fix: '⟨kind=size? Ajoutez dans le premier élément viewBox="0 0 largeur hauteur".|Retirez cette partie, ou exportez de nouveau le dessin en « SVG simple » ; un PNG convient aussi.⟩',
    },
    'P-IMAGE-TYPE': {
      what: 'Ce fichier ne contient pas d’image de type {ending}.',
      why: 'Le site ne pourrait pas être construit.',
      fix: 'Exportez de nouveau l’image, ou donnez-lui la bonne extension.',
    },
    'P-SITE-LOGO': {
      what: 'Le fichier du logo n’est pas là : public{logo}',
      fix: '⟨Vouliez-vous dire « {suggestion} » ?|Mettez-le à cet endroit, ou corrigez son nom. Sans la ligne « logo », le nom du site prend sa place.⟩',
    },
    'P-KEY-FORM': {
      what: '« {value} » n’a pas la bonne forme pour « {key} ».',
      fix: 'Il faut ⟨rule=slug? des minuscules sans accents, des chiffres et des tirets isolés|rule=localeCode? le code d’une langue, comme fr, en, pt-BR ou zh-Hant|rule=clockTime? une heure entre guillemets droits, comme "08:00"|rule=moment? un jour qui existe, seul ou avec une heure, comme 2026-12-24 ou 2026-12-24 18:00|rule=factName? deux mots ou plus en minuscules séparés par des points, comme delivery.fee|rule=fontFile? un fichier de public/ qui finit par .woff2, comme /fonts/texte.woff2|rule=sitePath? un chemin du site qui commence par /, sans espaces, #, ? ni ".."|rule=oldPath? un chemin comme /livraison/delais/ ou /faq/delais.html : il commence par /, fait moins de 700 caractères, n’a ni #, ?, *, :, \\ ni "..", et les espaces s’y écrivent %20|rule=digest? une empreinte, que « npm run translated » écrit et que personne n’écrit à la main|rule=colour? une couleur entre guillemets droits, comme "#8a3b12"|rule=origin? un site sans page : https://statistiques.exemple.fr, ou https://*.exemple.fr pour tous ceux qui en dépendent|rule=url? une adresse complète qui commence par https://|rule=currency? le code d’une monnaie, comme EUR|rule=endpoint? une adresse du site comme /api/notes, ou une adresse complète, sans ; ni autres signes|rule=answerNumber? le numéro d’une réponse, comme "1042"|rule=ownerAddress? une adresse e-mail, ou l’adresse complète d’un webhook, qui commence par https://|rule=editPath? une adresse qui contient {path}|une autre forme⟩.',
    },
    'P-KEY-MISSING': { what: 'Il manque la clé « {key} ».', fix: 'Ajoutez une ligne, par exemple : {example}' },
    'P-KEY-UNKNOWN': {
      what: 'La clé « {key} » n’existe pas.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Les clés possibles sont : {allowed}.',
    },
    'P-KEY-EMPTY': { what: 'La clé « {key} » est vide.', fix: 'Écrivez une valeur, par exemple : {example}' },
    'P-KEY-TYPE': {
      what: '« {key} » doit être ⟨expected=text? un texte|expected=number? un nombre|expected=integer? un nombre entier|expected=list? une liste (une ligne par élément, avec un tiret devant)|expected=map? un groupe de lignes « nom: valeur »|expected=boolean? true ou false|vide⟩ ; il y a ici ⟨got=text? un texte|got=number? un nombre|got=integer? un nombre entier|got=list? une liste|got=map? un groupe de lignes|got=boolean? true ou false|rien⟩.',
      fix: '⟨Écrivez {right}|expected=text? Un texte avec des signes particuliers s’écrit entre guillemets droits.|Corrigez la valeur.⟩',
    },
    'P-KEY-VALUE': {
      what: '« {value} » n’est pas une valeur possible de « {key} ».',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Les valeurs possibles sont : {allowed}.',
    },
    'P-KEY-SHORT': {
      what: '« {key} » est trop court : {length} caractères, il en faut au moins {min}.',
      fix: 'Écrivez-en davantage.',
    },
    'P-KEY-LONG': {
      what: '« {key} » est trop long : {length} caractères, {max} au plus.',
      fix: 'Raccourcissez le texte.',
    },
    'P-KEY-COUNT': {
      what: '« {key} » a {count} éléments : il en faut de {min} à {max}.',
      fix: 'Ajoutez ou retirez des éléments.',
    },
    'P-KEY-RANGE': { what: '{value} ne va pas pour « {key} ».', fix: 'Écrivez un nombre {bound}.' },
    'P-LINK-BROKEN': {
      what: 'Le lien « {url} » ne mène à aucune page du site.',
      fix: '⟨Vouliez-vous dire {suggestion} ? Sinon, cherchez la bonne réponse et écrivez son numéro.|Corrigez l’adresse. On mène à une réponse par son numéro, par exemple /1022.⟩',
    },
    'P-LINK-ANCHOR': {
      what: 'La page où mène le lien n’a pas de titre « #{anchor} ».',
      fix: '⟨Vouliez-vous dire « #{suggestion} » ? ⟩⟨Ses titres sont : {allowed}. Pour mener au début, retirez #{anchor}.|Cette page n’a pas de titres : retirez #{anchor}.⟩',
    },
    'P-LINK-EMPTY': {
      what: 'Le lien n’a pas d’adresse ou pas de texte.',
      fix: 'Écrivez [texte](/1022), avec un texte et une adresse.',
    },
    'P-LINK-UNSAFE': {
      what: 'Une adresse « {scheme}: » n’est pas permise.',
      why: 'Elle peut exécuter du code dans le navigateur de qui lit.',
      fix: 'Écrivez la bonne adresse (https://, mailto:, tel: ou une page du site), ou retirez le lien en laissant ses mots.',
    },
    'P-LINK-FORM': {
      what: '« {text} » n’est pas un lien bien écrit : il s’afficherait tel quel.',
      fix: 'Écrivez [texte](adresse), sans espaces dans l’adresse ni entre les deux.',
    },
    'P-LINK-ADDRESS': {
      what: '« {url} » n’est pas ⟨kind=mailto? une adresse e-mail valable|kind=tel? un numéro de téléphone valable|une adresse valable⟩.',
      fix: '⟨kind=mailto? Écrivez l’adresse entière, avec ce qui suit l’@. Pour vos propres contacts : <Channel id="email" />.|kind=tel? Écrivez le numéro avec l’indicatif et sans espaces, par exemple tel:+33123456789.|Écrivez une adresse complète, par exemple https://www.example.com/.⟩',
    },
    'P-LINK-LANGUAGE': {
      what: '« {url} » mène à la page dans une autre langue ({language}).',
      fix: 'Prenez le numéro de la réponse, par exemple /1022 : le lien suit alors la langue de qui lit.',
    },
    'P-MARK-FOREIGN': {
      what: '⟨mark=alert? Les encadrés de ce genre n’existent pas ici|mark=directive? Les encadrés avec ::: n’existent pas ici|mark=highlight? Le texte surligné avec == n’existe pas ici|mark=inserted? Le texte souligné avec ++ n’existe pas ici|mark=emoji? Les noms d’émojis entre deux-points n’existent pas ici|mark=definition? Les listes de termes avec « : » n’existent pas ici|mark=subscript? Entre deux ~ le texte serait barré, pas en indice|mark=superscript? Le texte en exposant avec ^ n’existe pas ici|mark=wikilink? Les liens entre doubles crochets n’existent pas ici|mark=shortcode? Les commandes d’un autre programme n’existent pas ici|Dans un fichier .md, {/* … */} n’est pas une note⟩⟨mark=subscript? .| : cela s’afficherait tel quel.⟩',
      fix: '⟨mark=alert? Écrivez {instead}, [!TIP], [!IMPORTANT] ou [!WARNING].|mark=directive? Écrivez {instead} et « > » devant chaque ligne qui suit, ou <Note>, ligne vide, texte, ligne vide, </Note>. Retirez aussi les ::: de la fin.|mark=definition? Écrivez une liste : - **Mot** : explication|mark=wikilink? Écrivez [mots](/1022) ou <Answer id="1022" />.|mark=comment? Écrivez <!-- note --> : elle n’est pas publiée.|Écrivez {instead}|mark=emoji? Mettez le signe lui-même, par exemple 🎉, ou retirez-le.|Retirez la commande, ou écrivez ce qu’elle produisait.⟩',
    },
    'P-MDX-IMPORT': {
      what: 'Une ligne qui commence par « import » est du code, et le code n’a pas sa place ici.',
      fix: 'Supprimez la ligne : les éléments du site sont déjà là. Si c’est une phrase, commencez-la par un autre mot.',
    },
    'P-MDX-EXPORT': {
      what: 'Une ligne qui commence par « export » est du code, et le code n’a pas sa place ici.',
      fix: 'Supprimez la ligne. Si c’est une phrase, commencez-la par un autre mot.',
    },
    'P-MDX-EXPRESSION': {
      what: '« {text} » entre accolades est du code, et le code n’a pas sa place ici.',
      fix: 'Écrivez la valeur sans accolades, ou un chiffre de facts.yaml : <Fact name="…" />. On peut aussi écrire : {suggestion}',
    },
    'P-MDX-BRACE': {
      what: 'Une accolade s’ouvre ici et ne se ferme jamais.',
      fix: 'Pour montrer l’accolade, écrivez \\{, sinon retirez-la.',
    },
    'P-MDX-HANDLER': {
      what: '« {name} » dans <{tag}> exécute du code dans le navigateur de qui lit.',
      fix: 'Retirez « {name} ».',
    },
    'P-MDX-HTML': {
      what: '<{tag}> est du HTML que les réponses n’utilisent pas.',
      fix: '⟨Écrivez {instead}|Retirez la balise et laissez le texte qu’elle entoure ; une ligne vide sépare deux paragraphes. Code et formulaires n’ont pas leur place dans les réponses.⟩',
    },
    'P-MDX-UNCLOSED': {
      what: '<{tag}> s’ouvre et ne se ferme pas⟨nested?  avant la fin de ce qui l’entoure⟩.',
      fix: 'Ajoutez </{tag}> après le texte, seul sur une ligne et décalé autant que l’ouverture, ou retirez <{tag}>.',
    },
    'P-MDX-STRAY': {
      what: '⟨expected? <{tag}> se ferme ici, mais le dernier ouvert est <{expected}>, à la ligne {opened}.|<{tag}> se ferme ici, mais ne s’est jamais ouvert.⟩',
      fix: '⟨expected? </{expected}> vient avant </{tag}> : s’il est déjà plus bas, échangez les deux lignes.|Retirez </{tag}>, ou ajoutez <{tag}> là où il commence.⟩',
    },
    'P-MDX-AUTOLINK': {
      what: '<{address}> ne peut pas s’écrire ainsi : « < » commence un élément.',
      fix: 'Écrivez {link}',
    },
    'P-MDX-COMMENT': {
      what: 'Les notes <!-- … --> ne vont pas ici.',
      fix: 'Écrivez {comment} (ce n’est pas publié), ou supprimez-les.',
    },
    'P-MDX-LESS': {
      what: 'Le signe « < » est pris ici pour le début d’un élément.',
      fix: 'S’il veut dire « plus petit que », écrivez \\< ou des mots. Si c’est un élément, vérifiez le nom, les guillemets et le > final.',
    },
    'P-MDX-SYNTAX': {
      what: 'Ici, le texte ne peut pas être lu ({detail}).',
      fix: 'Vérifiez les signes < > { } de cette ligne : pour les montrer, écrivez \\< et \\{.',
    },
    'P-NOTICE-ORDER': {
      what: 'Cette annonce finit ({until}) avant de commencer ({from}) : personne ne la verrait.',
      fix: 'Corrigez l’une des deux dates. Un jour sans heure compte en entier.',
    },
    'P-NOTICE-OVER': {
      what: 'L’annonce « {id} » valait jusqu’au {date}, il y a {days} jours : elle n’apparaît nulle part.',
      fix: 'Retirez-la de notices.yaml ; l’historique de git la garde.',
    },
    'P-NOTICE-PLACE': {
      what: '« {place} » n’est pas un endroit pour une annonce.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Écrivez le numéro d’une réponse ou l’un de ces mots : {allowed}.',
    },
    'P-HOURS-ORDER': {
      what: 'Les horaires finissent ({to}) avant de commencer ({from}).',
      fix: 'Échangez les deux. Des horaires peuvent passer minuit s’ils finissent avant "06:00" ; sinon prenez deux lignes, la première jusqu’à "24:00".',
    },
    'P-HOURS-BREAK': {
      what: 'La pause ({pause}) n’est pas dans les horaires ({hours}).',
      fix: 'Écrivez un début et une fin qui y soient, par exemple breaks: [{ from: "13:00", to: "14:00" }]',
    },
    'P-HOLIDAY-COUNTRY': {
      what: 'On ne connaît pas les jours fériés de « {country} ».',
      fix: 'Écrivez le pays en deux lettres, par exemple country: FR, ou retirez la ligne et citez les jours sous closed.',
    },
    'P-HOLIDAY-REGION': {
      what: '« {region} » n’est pas une région qui a ses propres jours fériés.',
      fix: '⟨On connaît : {allowed}. Sinon, retirez la ligne et citez les jours sous closed.|Retirez la ligne, et citez les jours sous closed.⟩',
    },
    'P-HOLIDAY-OPEN': {
      what: 'Le {day} n’est pas férié ({country}) : dire que vous êtes là n’y change rien.',
      fix: 'Corrigez la date, ou retirez la ligne.',
    },
    'P-HOLIDAY-SHORTENED': {
      what: 'Ce jour à horaires réduits ne dit pas à partir de quand ou jusqu’à quand il y a quelqu’un.',
      fix: 'Ajoutez from, to ou les deux, par exemple to: "13:00". Si c’est fermé, le jour va sous closed.',
    },
    'P-SLUG-RESERVED': {
      what: 'Une catégorie ne peut pas s’appeler « {slug} » en « {language} » : le site a déjà quelque chose à cette adresse.',
      fix: 'Choisissez un autre nom pour la catégorie et son dossier.',
    },
    'P-PAGE-ADDRESS': {
      what: 'Une page ne peut pas s’appeler « {slug} » : le site a déjà quelque chose à cette adresse.',
      fix: 'Renommez le fichier. Si des liens utilisent l’ancien nom, écrivez-le dans les données de la page, sous « key: ».',
    },
    'P-PAGE-KEY': {
      what: 'La page « {key} » existe déjà dans cette langue : {other}',
      fix: 'Donnez à l’une des deux un autre « key: », ou retirez un fichier.',
    },
    'P-PAGE-TRANSLATION': {
      what: 'La page « {key} » manque en : {missing}. Là, les liens mènent à celle-ci.',
      fix: 'Ajoutez pages/<langue>/…mdx avec « key: {key} » dans ses données.⟨ Si c’est déjà « {suggestion} », écrivez « key: {key} » dans ce fichier.⟩',
    },
    'P-PLACE-UNKNOWN': {
      what: 'L’écran « {name} » n’est pas dans places.yaml.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩⟨Il y a : {allowed}.|Ajoutez-le à places.yaml.⟩',
    },
    'P-PLACE-UNUSED': {
      what: 'Aucune réponse n’utilise l’écran « {name} ».',
      fix: 'Utilisez-le là où il sert, <Go to="{name}" />, ou retirez-le de places.yaml.',
    },
    'P-PLACE-WRITTEN': {
      what: '« {path} » pourrait être un bouton : places.yaml connaît cet écran.',
      fix: 'Écrivez <Go to="{name}" />.',
    },
    'P-PUBLIC-HIDDEN': {
      what: '« {name} » est un fichier caché : il ne peut pas être parmi les fichiers publics.',
      why: 'Les fichiers cachés contiennent souvent des mots de passe, des réglages ou l’historique du travail.',
      fix: 'Supprimez-le ou déplacez-le. Seuls « .well-known » et « .nojekyll » sont permis.',
    },
    'P-PUBLIC-TAKEN': {
      what: 'Là où irait « {name} », le site a déjà quelque chose : {page}.',
      why: 'L’un des deux disparaîtrait.',
      fix: 'Donnez au fichier un autre nom, ou supprimez-le.',
    },
    'P-PUBLIC-ACTIVE': {
      what: '« {name} » est une page ou un script : qui l’ouvre l’exécute à l’adresse du site.',
      fix: 'Supprimez le fichier. S’il est vraiment nécessaire (par exemple pour prouver que le site est à vous), citez-le dans site.yaml : publicFiles: ["{name}"]',
    },
    'P-SITE-PUBLIC': {
      what: '« publicFiles » cite « {name} », qui n’est pas parmi les fichiers publics.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Corrigez le nom, ou retirez-le.',
    },
    'P-QUESTION-MARK': {
      what: 'C’est une question, mais elle ne finit pas par un point d’interrogation.',
      fix: 'Écrivez : {corrected}',
    },
    'P-QUESTION-MARKUP': {
      what: 'La question est du texte simple : « {text} » s’afficherait tel quel, aussi dans la recherche.',
      fix: 'Retirez astérisques, accents graves, liens et éléments. Un chiffre de facts.yaml s’écrit entre accolades, par exemple {delivery.fee}.',
    },
    'P-ANSWER-MARKUP': {
      what: 'La réponse courte est du texte simple : « {text} » s’afficherait tel quel.',
      fix: 'Retirez astérisques, liens et éléments. Un chiffre de facts.yaml s’écrit entre accolades, par exemple {delivery.fee}.',
    },
    'P-QUESTION-DUPLICATE': {
      what: 'La même question existe déjà : {id}, dans {other}.',
      fix: 'Réunissez les deux réponses, ou posez la question de façon que la différence soit claire.',
    },
    'P-QUESTION-NEAR': {
      what: 'La question est presque la même que « {question} » ({id}, dans {other}).',
      fix: 'Si c’est la même, réunissez-les ; sinon, rendez la différence claire.',
    },
    'P-ALIAS-SHARED': {
      what: '« {alias} » est égal ou presque à « {same} », de la réponse {id} ({other}).',
      why: 'La recherche ne sait pas laquelle des deux montrer d’abord.',
      fix: 'Ne le laissez qu’à la réponse que l’on cherche vraiment avec ces mots.',
    },
    'P-ALIAS-REPEATS': {
      what: '« {alias} » répète la question ou un autre alias de cette réponse.',
      fix: 'Retirez-le : la recherche n’en a pas besoin.',
    },
    'P-QUESTION-LONG': {
      what: 'La question fait {length} caractères : à partir de {most}, elle se lit mal dans une liste.',
      fix: 'Raccourcissez-la : les détails vont dans la réponse, les autres façons de demander dans « aliases ».',
    },
    'P-REDIRECT-LINE': {
      what: '⟨reason=columns? Cette ligne n’a pas deux colonnes : « {text} ».|reason=from? « {text} » ne peut pas être une ancienne adresse.|« {text} » ne dit pas où aller.⟩',
      fix: '⟨reason=columns? Écrivez l’ancienne adresse, une virgule et la destination : /faq/delais.html,1042|reason=from? Écrivez un chemin du site, qui peut finir par *, par exemple /faq/*|Écrivez le numéro d’une réponse (1042, /en/1042), une adresse du site (/livraison/) ou une adresse complète (https://…).⟩',
    },
    'P-REDIRECT-HIDES': {
      what: '« {path} » cacherait ⟨page=site? une page ou un fichier du site|{page}⟩.',
      fix: 'Retirez la ligne : il y a déjà une page à cette adresse. Devant un *, mettez un chemin qu’aucune page n’a.',
    },
    'P-REDIRECT-TWICE': {
      what: '« {path} » est déjà à la ligne {line}.',
      fix: 'Une ancienne adresse mène à un seul endroit : gardez la bonne ligne.',
    },
    'P-REDIRECT-TARGET': {
      what: '« replacedBy » cite la réponse {id}, qui n’existe pas ou est un brouillon.',
      fix: 'Écrivez le numéro d’une réponse publiée, ou retirez la ligne : on arrivera alors à la catégorie.',
    },
    'P-REDIRECT-CHAIN': {
      what: '« replacedBy » cite la réponse {id}, elle-même archivée.',
      fix: '⟨final? Écrivez {final}, la réponse où l’on arrive à la fin.|Écrivez le numéro d’une réponse publiée, ou retirez la ligne.⟩',
    },
    'P-REDIRECT-LOOP': {
      what: 'La redirection tourne en rond : {path}.',
      fix: 'Au moins l’une de ces réponses doit rester publiée ou ne pas avoir de « replacedBy ».',
    },
    'P-REDIRECT-SHADOW': {
      what: '⟨page=site? « {path} » est une adresse que le site utilise déjà|« {path} » est l’adresse d’une page qui existe ({page})⟩ : la redirection la cacherait.',
      fix: 'Retirez cette adresse de « redirectFrom »⟨page=site? |, ou renommez l’autre page⟩.',
    },
    'P-REDIRECT-DUPLICATE': {
      what: '« {path} » est déjà une ancienne adresse de {other}.',
      fix: 'Une ancienne adresse ne mène qu’à une réponse : laissez-la à la bonne.',
    },
    'P-REDIRECT-STATUS': {
      what: '« replacedBy » ne vaut que pour les réponses archivées ; celle-ci est « {status} ».',
      fix: 'Retirez « replacedBy », ou écrivez « status: archived ».',
    },
    'P-FACT-UNKNOWN': {
      what: 'Le chiffre « {name} » n’est pas dans facts.yaml.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩⟨Il y a : {allowed}.|Ajoutez-le à facts.yaml.⟩',
    },
    'P-CHANNEL-UNKNOWN': {
      what: 'Le contact « {name} » n’est pas dans channels.yaml.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Les contacts sont : {allowed}.',
    },
    'P-ANSWER-UNKNOWN': {
      what: 'Il n’y a pas de réponse numéro {id} (dans {key}).',
      fix: '⟨Corrigez le numéro. Les plus proches sont : {near}.|Corrigez le numéro, ou retirez-le.⟩',
    },
    'P-ANSWER-HIDDEN': {
      what: 'La réponse {id} n’est pas publiée (⟨status=draft? c’est un brouillon|elle est archivée⟩) : on ne la trouverait pas.',
      fix: '⟨instead? Prenez le numéro {instead}, qui l’a remplacée.|Retirez le renvoi, ou publiez cette réponse.⟩',
    },
    'P-RELATED-SELF': {
      what: 'La réponse {id} se cite elle-même parmi les réponses voisines.',
      fix: 'Retirez {id} de « related ».',
    },
    'P-SECTION-UNKNOWN': {
      what: 'La catégorie de cette réponse n’a pas de section « {section} ».',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩⟨Les sections sont : {allowed}.|Retirez « section », ou citez les sections de la catégorie dans categories.yaml, sous « sections ».⟩',
    },
    'P-RELATED-TWICE': { what: 'Le numéro {id} est deux fois dans « related ».', fix: 'Une fois suffit.' },
    'P-SITE-LINK': {
      what: '« {key} » ⟨both? a « page » et « url » à la fois|ne dit pas où il mène⟩.',
      fix: 'Écrivez l’un des deux : page: privacy pour une page de pages/, ou url: https://www.example.com/',
    },
    'P-SITE-LABEL': {
      what: 'Le lien « {key} » n’a pas de mots.',
      fix: 'Ajoutez par exemple : label: { fr: Emplois, en: Jobs }',
    },
    'P-SITE-PAGE': {
      what: 'La page « {page} » n’existe pas.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩⟨Les pages sont : {allowed}.|Écrivez-la dans pages/<langue>/{page}.mdx.⟩',
    },
    'P-SITE-LOCALE': {
      what: 'La langue principale « {locale} » n’est pas une des langues du site.',
      fix: 'Choisissez-en une parmi : {allowed}, ou ajoutez-la sous « locales ».',
    },
    'P-SITE-BASE': {
      what: 'Le chemin dans l’adresse du site ({path}) a des signes que chaque serveur écrit à sa façon.',
      fix: 'Prenez des lettres sans accents, des chiffres et des tirets, par exemple {suggestion}',
    },
    'P-SITE-DICTIONARY': {
      what: 'Le site n’a pas encore les textes de ses pages en « {locale} ».',
      fix: 'Sont prêtes : {allowed}. Pour une autre langue, écrivez words/{locale}.yaml : « npm run words -- {locale} » donne les textes à traduire.',
    },
    'P-SITE-ZONE': { what: 'Le fuseau horaire « {zone} » n’existe pas.', fix: 'Écrivez un nom comme Europe/Paris.' },
    'P-SITE-PATTERN': {
      what: '« {pattern} » n’est pas une expression régulière valable.',
      fix: 'Corrigez-la, par exemple "DSP-?[0-9]{6,8}", ou retirez la ligne.',
    },
    'P-SITE-PATTERN-PART': {
      what: '« {pattern} » utilise une partie des expressions régulières qui ne va pas ici, comme \\1 ou plus de 80 répétitions.',
      why: 'Le serveur l’essaie sur chaque texte reçu : il doit rester rapide quoi que l’on écrive.',
      fix: 'Utilisez des caractères, des classes et des répétitions, par exemple "DSP-?[0-9]{6,8}".',
    },
    'P-SITE-PATTERN-SLOW': {
      what: 'Dans « {pattern} », une répétition et ce qui la suit se disputent les mêmes caractères : un texte peut occuper le serveur pendant des heures.',
      why: 'Le serveur l’essaie sur chaque texte reçu, même sur ceux écrits exprès.',
      fix: 'Retirez la répétition qui en entoure une autre, ou mettez après elle un caractère qu’elle ne prend pas : "[A-Z]+-[0-9]+" au lieu de "([A-Z0-9]+-?)+".',
    },
    'P-SITE-PATTERN-EMPTY': {
      what: '« {pattern} » trouve un numéro de commande là où il n’y en a pas.',
      why: 'Dans les commentaires, il masquerait chaque mot.',
      fix: 'Écrivez ce que chaque numéro a, lettres et chiffres, par exemple "DSP-?[0-9]{6,8}".',
    },
    'P-SETTING-DUPLICATE': {
      what: '« {value} » existe déjà comme « {key} », à la ligne {line}.',
      fix: 'Chacun doit être différent : changez l’un des deux.',
    },
    'P-SPOKEN-LONG': {
      what: 'Au téléphone, cette réponse fait {words} mots : au-delà de {max}, personne ne la retient.',
      fix: 'Raccourcissez-la, ou écrivez dans « spoken » une version courte à lire à voix haute.',
    },
    'P-SPOKEN-TABLE': {
      what: 'Le texte de la réponse n’est qu’un tableau, qui ne se dit pas au téléphone.',
      fix: 'Ajoutez une phrase qui le résume, ou écrivez dans « spoken » ce qu’il faut dire.',
    },
    'P-WORDS-LONG': {
      what: 'Cette phrase a {words} mots : à partir de {max}, on la suit mal.',
      fix: 'Faites-en deux.',
    },
    'P-WORDS-PLAIN': {
      what: '« {phrase} » est du langage administratif.',
      fix: '⟨Écrivez « {instead} ».|Retirez ces mots : la phrase tient sans eux.⟩',
    },
    'P-WORDS-HARD': {
      what: 'Le texte est difficile à lire : {index} sur 100, il faudrait au moins {min}.',
      fix: 'Raccourcissez les phrases, et prenez des mots plus courts et plus courants.',
    },
    'P-SPELLING': {
      what: '« {word} » n’est pas dans le dictionnaire⟨count=1? | ({count} fois)⟩.',
      fix: '⟨Peut-être : {suggestions}. ⟩Si c’est juste, ajoutez-le à {list}.',
    },
    'P-THEME-SYNTAX': {
      what: 'Ici, theme.css ne peut pas être lu : {detail}.',
      why: 'La feuille de style est dans chaque page : abîmée, elle changerait aussi le reste.',
      fix: 'Le plus souvent, juste avant, il manque une accolade ou il y en a une de trop.',
    },
    'P-THEME-IMPORT': {
      what: 'theme.css appelle une autre feuille de style ({url}), qui ne serait jamais lue.',
      fix: 'Copiez ses règles ici, et retirez la ligne @import.',
    },
    'P-THEME-URL': {
      what: 'theme.css charge « {url} », qui n’est pas un fichier du site : les navigateurs le refuseraient.',
      fix: 'Mettez le fichier dans public/, et écrivez par exemple : url({instead})',
    },
    'P-THEME-FILE': {
      what: 'Le fichier public{url} n’est pas là.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Mettez-le à cet endroit, ou corrigez son nom.',
    },
    'P-THEME-FONT': {
      what: 'public{url} n’est pas une police WOFF2.',
      fix: 'Convertissez la police en WOFF2 : c’est le format le plus léger, et tous les navigateurs le lisent.',
    },
    'P-ICON-EMPTY': {
      what: 'public{url} ne contient pas de dessin qui ait des formes et une taille.',
      fix: 'Exportez l’icône en « SVG simple », textes convertis en tracés, avec viewBox="0 0 24 24".',
    },
    'P-ICON-PART': {
      what: 'Des parties de public{url} ne se verront pas : {parts}.',
      why: 'L’icône est dans la page, qui ne prend d’un dessin que les formes, les couleurs et les traits.',
      fix: 'Exportez-la en « SVG simple » avec des attributs de présentation, sans dégradés ni styles ; pour la couleur de la page, prenez currentColor.',
    },
    'P-THEME-HEAVY': {
      what: 'theme.css fait {size} et va dans chaque page : sur un téléphone, on attend davantage.',
      fix: 'Ne gardez que les règles utiles, de préférence moins de {limit}.',
    },
    'P-THEME-ACCENT': {
      what: 'La couleur {colour} se lit mal sur un fond ⟨scheme=dark? sombre|clair⟩ : son contraste est de {ratio} pour 1, il faut 4,5.',
      why: 'Liens et boutons prennent donc la couleur lisible la plus proche : {shown}.',
      fix: "Écrivez {key}: '{shown}', ou choisissez vous-même une couleur ⟨scheme=dark? plus claire|plus foncée⟩.",
    },
    'P-THEME-CONTRAST': {
      what: 'Avec theme.css, {front} sur {back} a un contraste de {ratio} pour 1 (⟨scheme=dark? sombre|clair⟩) : il faut 4,5.',
      fix: 'Choisissez une couleur plus éloignée de son fond.',
    },
    'P-TONE-LANGUAGE': {
      what: 'tone.yaml a des mots en « {locale} », qui n’est pas une langue du site.',
      fix: 'Les langues du site sont : {allowed}.',
    },
    'P-TONE-MIXED': {
      what: '« {word} » tutoie, alors que les réponses italiennes vouvoient (« formal: true »).',
      fix: 'Écrivez la phrase avec « Lei », ou retirez « formal: true ».',
    },
    'P-TONE-PLACE': {
      what: 'Personne ne remplit {place} : qui reçoit la réponse le lirait tel quel.',
      fix: 'Seul {company} est rempli, le nom de l’entreprise. Écrivez le reste en toutes lettres.',
    },
    'P-TRANSLATION-MISSING': {
      what: 'La réponse {id} n’existe pas en « {language} » : on y voit celle-ci, avec une mention.',
      fix: 'Créez la traduction : npm run new -- --id {id} --locale {language}',
    },
    'P-TRANSLATION-OLD': {
      what: 'L’original ({source}) a changé sur le fond après cette traduction.',
      fix: 'Comparez les deux textes : si l’original a tort, corrigez-le ; sinon corrigez la traduction, puis : npm run translated -- {id} {language}',
    },
    'P-LANGUAGE-WRONG': {
      what: 'Le fichier est dans le dossier « {expected} », mais ⟨part? ce paragraphe|son texte⟩ semble écrit en « {found} ».',
      fix: '⟨part? Traduisez-le, ou retirez-le.|Traduisez le texte, ou déplacez le fichier dans articles/{found}/.⟩',
    },
    'P-TEXT-MISSING': {
      what: '« {key} » manque en « {locale} » : il apparaît dans une autre langue.',
      fix: 'Ajoutez {locale}: …',
    },
    'P-TEXT-LOCALE': {
      what: '« {key} » a un texte en « {locale} », qui n’est pas une langue du site.',
      fix: 'Les langues sont : {allowed}. Corrigez le code, ou retirez la ligne.',
    },
    'P-TRIAGE-CHOICE': {
      what: '⟨Ce choix mène à plusieurs choses : {targets}.|Ce choix ne mène nulle part.⟩',
      fix: 'Écrivez next (une autre question), ou form (le formulaire), ou answers et, s’il le faut, channel.',
    },
    'P-TRIAGE-STEP': {
      what: 'Il n’y a pas ici de question « {name} ».',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩Il y a : {allowed}.',
    },
    'P-TRIAGE-UNREACHABLE': {
      what: 'Aucun choix ne mène à la question « {name} ».',
      fix: 'Ajoutez next: {name} à un choix, ou retirez la question. On commence toujours par la première, « {first} ».',
    },
    'P-TRIAGE-LOOP': {
      what: 'D’ici, on revient à une question déjà posée : {chain}.',
      fix: 'Faites mener ce choix à une réponse, à un contact ou à une autre question.',
    },
    'P-TRIAGE-DEEP': {
      what: 'Ici, on arrive à une question de trop : {chain}.',
      fix: '{most} questions de suite au plus : réunissez-en deux, ou menez plus tôt à une réponse ou à une personne.',
    },
    'P-VIDEO-HOST': {
      what: '⟨host? Les vidéos de {host} ne sont pas de celles que le site peut montrer.|« {address} » n’est pas l’adresse d’une vidéo.⟩',
      fix: '⟨host? Citez {host} dans site.yaml, sous video: { hosts: […] }|Écrivez l’adresse https de la page de la vidéo, ou un fichier voisin de la réponse : ./film.mp4.⟩',
    },
    'P-VIDEO-CAPTIONS': {
      what: 'La vidéo « {name} » n’a pas de sous-titres : elle ne sert à rien à qui n’entend pas ou se trouve dans le train.',
      fix: 'Mettez-les dans un fichier à côté, et écrivez captions="{example}".',
    },
    'P-WORDS-PLACE': {
      what: 'Dans « {key} », personne ne remplit {place} : on verrait les accolades.',
      fix: '⟨Vouliez-vous dire « {suggestion} » ? ⟩⟨Ici sont remplis, entre accolades : {allowed}.|Rien n’est rempli dans ce texte : retirez les accolades.⟩',
    },
    'P-WORDS-PLACE-MISSING': {
      what: 'Dans « {key} » il manque, entre accolades : {missing}. La page ne peut pas le dire.',
      fix: 'Écrivez-le à sa place, comme dans « {model} ».',
    },
    'P-WORDS-FORMS': {
      what: '⟨Il manque à « {key} » des formes avec lesquelles cette langue compte : {missing}.|Cette langue n’utilise jamais ces formes de « {key} » : {unused}.⟩',
      fix: 'Les formes de cette langue, avec des nombres qui les demandent : {forms}.',
    },
    'P-WORDS-PATHS': {
      what: 'Deux pages auraient la même adresse « {slug} » : « {key} » et « {other} ».',
      fix: 'Donnez à « {key} » un autre nom.',
    },
    'P-WORDS-MISSING': {
      what: '⟨count=1? Un texte manque et apparaît|{count} textes manquent et apparaissent⟩ dans une autre langue : {keys}.',
      fix: 'Tous à la fois, prêts à traduire : npm run words -- {tag} --missing',
    },
    'P-YAML-QUOTE': {
      what: 'Cette valeur s’écrit entre guillemets droits : « {sign} » a ici un sens particulier.',
      fix: 'Écrivez la ligne ainsi : {line}',
    },
    'P-YAML-ENDS-EARLY': {
      what: 'Les guillemets se ferment avant la fin : un {quote} dans le texte est pris pour le dernier.',
      fix: 'Écrivez la ligne ainsi : {line}',
    },
    'P-YAML-UNCLOSED': {
      what: 'Il manque le {quote} qui ferme cette valeur.',
      fix: '⟨Écrivez la ligne ainsi : {line}|Ajoutez {quote} à la fin de la valeur.⟩',
    },
    'P-YAML-TAB': {
      what: 'Il y a ici une tabulation : les données ne se décalent qu’avec des espaces.',
      fix: 'Remplacez-la par deux espaces.',
    },
    'P-YAML-SPACE': { what: 'Il manque l’espace après les deux-points.', fix: 'Écrivez la ligne ainsi : {line}' },
    'P-YAML-DUPLICATE': {
      what: 'La clé « {key} » est là deux fois : la première est à la ligne {line}.',
      fix: 'N’en gardez qu’une.',
    },
    'P-YAML-INDENT': {
      what: 'Le décalage ne tombe pas juste : cette ligne commence trop à droite ou trop à gauche.',
      fix: '⟨Écrivez la ligne ainsi, avec exactement ces espaces devant : « {line} »|Les clés principales commencent au bord ; ce qui dépend d’une clé est dessous, décalé de deux espaces.⟩',
    },
    'P-YAML-COMMENT': {
      what: 'À partir de #, le texte est perdu : « {lost} ».',
      fix: 'S’il n’a rien à y faire, supprimez-le ; sinon écrivez la ligne ainsi : {line}',
    },
    'P-YAML-ANCHOR': {
      what: '« {text} » est une abréviation de YAML qui ne s’utilise pas ici.',
      fix: 'Écrivez la valeur en entier. Si c’est du texte, mettez-le entre guillemets droits.',
    },
    'P-YAML-SYNTAX': {
      what: 'À partir d’ici, les données ne peuvent pas être lues ({detail}).',
      fix: 'Chaque ligne a la forme « clé: valeur ». Vérifiez deux-points, guillemets, tirets et décalage sur cette ligne et sur celle d’avant.',
    },
  },
};

export default fr;
