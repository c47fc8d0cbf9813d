import type { StoreTexts } from '../store-texts';

/** What the stores are told in French. */
export const FR: StoreTexts = {
  summary:
    'Signale qui, où et quand dans les articles, remarque les dates impossibles, garde ce que vous enregistrez et annotez, et le retrouve. Tout se passe sur votre ordinateur : ni compte, ni serveur.',
  description: `Dans un journal, les « Repères » sont l’encadré qui donne les dates et les noms à retenir. Cette extension les donne à côté de chaque article que vous lisez.

QUI, OÙ, QUAND
• Les dates, personnes, lieux, organisations, événements et œuvres sont signalés dans l’article, sans que sa page soit modifiée.
• Un clic sur un repère, ou Alt+Maj+J puis Alt+Maj+O, ouvre sa fiche : ce que ces mots veulent dire, comment cela a été établi, et où l’article en parle encore.
• « RT » est Russia Today, « Moscow » et « Moscou » sont un même lieu.
• Les noms sont reconnus en français et en anglais ; dans les autres langues, les lieux le sont.

LES DATES IMPOSSIBLES
• Un article d’avril 2022 parle de « ce mardi 5 novembre » ? Le 5 novembre 2022 est un samedi : la fiche le dit et propose le mardi 5 avril. C’est vous qui décidez.

CE QUE VOUS MARQUEZ ET ÉCRIVEZ
• Sélectionnez des mots, choisissez une étiquette, écrivez une note avec des mots-clés : sur un passage, un article, une personne, un lieu ou une date.
• Vos marques sont retrouvées quand la page a changé, avec les deux rédactions, ou signalées comme introuvables. Elles ne sont jamais attachées à un texte qui leur ressemble seulement.
• L’extension obéit : ce n’est pas un nom, c’en est un d’une autre catégorie, plus long, plus court, le même qu’un autre, masqué ici ou partout. Chaque décision peut être annulée.

« QU’AI-JE DÉJÀ GARDÉ LÀ-DESSUS ? »
• Une bibliothèque avec recherche dans les textes et filtres, des articles proches d’une langue à l’autre avec la raison du rapprochement, une page pour chaque personne, lieu, organisation et événement.
• Une chronologie, une carte hors ligne, un calendrier, et les dates sur lesquelles des articles se contredisent.
• Tapez « rep » dans la barre d’adresse pour y chercher.

TOUT PEUT SORTIR, ET REVENIR
• 24 formats, dont Obsidian, Logseq, HTML, CSV, BibTeX, RIS, iCalendar, GeoJSON, W3C Web Annotation, et une sauvegarde qui contient tout.
• L’extension lit les fichiers que Pocket, Omnivore, Instapaper, Raindrop.io, Hypothesis et Obsidian Web Clipper remettent à leurs lecteurs.

RIEN NE SORT DE VOTRE ORDINATEUR
• Les noms et les dates sont reconnus sur votre ordinateur, et tout y est gardé. Ni compte, ni serveur, ni mesure de ce que vous faites.
• Au départ, l’extension ne peut lire que la page où vous cliquez sur son bouton. « Toujours lire » et « Lire toute page de presse » sont à votre choix, et révocables.
• Les fenêtres privées sont lues, jamais conservées.

Le code de Repères est libre (licence MIT) ; le modèle qui reconnaît les noms a sa propre licence (CC BY-NC-SA 4.0). Il se trompe parfois : sur cent noms d’un article, il en manque ou en confond une dizaine.`,
  whatsNew: {
    '0.1.0':
      'Première version proposée au public. Qui, où et quand sont signalés dans les articles ; les dates impossibles sont remarquées ; ce que vous enregistrez, marquez et écrivez est gardé sur votre ordinateur, se retrouve dans une bibliothèque avec sa chronologie et sa carte, et peut en sortir en 24 formats.',
  },
  singlePurpose:
    'Repères aide à comprendre et à garder les articles d’actualité que l’on lit : il signale qui, où et quand dans un article, garde les articles, passages et notes que l’on enregistre, et les retrouve.',
  permissions: {
    storage: 'Garde les réglages choisis : les sites à lire, les catégories de noms à signaler, les étiquettes des marques.',
    unlimitedStorage:
      'Les articles, marques et notes enregistrés sont gardés dans la base de données du navigateur, sur l’ordinateur. Une bibliothèque de milliers d’articles avec leurs textes dépasse ce que les navigateurs gardent sans cette permission ; sans elle, ils peuvent l’effacer quand la place manque.',
    scripting:
      'Insère le script qui lit l’article et en signale les noms et les dates : dans la page où l’on clique sur le bouton, et dans les pages des sites autorisés, si ce sont des articles.',
    activeTab:
      'Un clic sur le bouton, un raccourci ou le menu contextuel fait lire la page affichée, et elle seule, sans autorisation pour aucun site.',
    contextMenus:
      'Ajoute au menu contextuel « Marquer le passage » et « Chercher dans la bibliothèque » sur une sélection, « Enregistrer cet article » sur une page, et « Ouvrir le panneau latéral » sur les deux.',
    sidePanel:
      'Montre à côté de la page affichée ses repères, vos notes et les articles proches, quand on ouvre le panneau latéral.',
    offscreen:
      'Une sauvegarde automatique, que l’on active soi-même, est un fichier volumineux. Le service worker de Chrome ne peut pas lui donner d’adresse ; une page que personne ne voit le fait, et se ferme dès que le fichier est écrit.',
    downloads:
      'Demandée seulement quand on active la sauvegarde automatique : elle écrit la sauvegarde dans le dossier des téléchargements, chaque jour ou chaque semaine. Elle ne sert ni à voir ni à modifier d’autres téléchargements.',
    '*://*/*':
      'Facultative, jamais demandée à l’installation. « Toujours lire » demande le site affiché seul ; « Lire toute page de presse » les demande tous, car il n’y a pas de liste des adresses de la presse. La recherche dans Wikipédia demande Wikipédia seul. Sur les pages autorisées, un détecteur de 7 ko dit s’il s’agit d’un article, et rien de plus n’est chargé dans une page qui ne se présente pas comme tel. Ce qui est lu reste sur l’ordinateur. Tout se révoque dans Repères ou dans le navigateur.',
  },
  remoteCode:
    'Aucun code distant. Tous les scripts, le modèle qui reconnaît les noms et la liste des lieux sont des fichiers du paquet ; la politique de sécurité du contenu n’admet que les scripts du paquet.',
  privacy: `Repères ne recueille aucune donnée. Ses auteurs ne reçoivent rien : ils n’ont pas de serveur, et il n’y a ni compte, ni statistiques, ni rapports d’erreurs.

Ce que Repères lit. Le texte, le titre, l’auteur, la date et l’adresse de l’article affiché : dans une page où vous cliquez sur son bouton, et sur les sites que vous avez autorisés. Les noms et les dates y sont reconnus sur votre ordinateur.

Ce qu’il garde. Ce que vous enregistrez, marquez, écrivez ou décidez, et vos réglages ; les articles supprimés, pendant 30 jours, pour pouvoir les restaurer ; les réponses de Wikipédia et la liste des demandes qui lui ont été faites : dans l’espace de votre navigateur, sur votre ordinateur. D’une page lue dans une fenêtre privée, il ne garde rien. Les sauvegardes et les exports sont des fichiers que vous demandez, dans votre dossier de téléchargements.

Ce qui sort de votre ordinateur. Rien ne part tout seul. Si vous cherchez un nom dans Wikipédia, depuis sa fiche ou sa page dans la bibliothèque, le navigateur demande à Wikipédia l’article de ce nom, après votre clic et après que vous avez autorisé ce site ; si aucune page ou plusieurs portent ce nom, il l’envoie aussi à la recherche de Wikipédia. L’éditeur de Wikipédia, la fondation Wikimedia, reçoit alors le nom cherché et, comme pour toute page que vous ouvrez, votre adresse réseau. Rien d’autre de l’article ni de votre bibliothèque n’est envoyé. Un lien d’une fiche ou de la bibliothèque n’ouvre une page que si vous le suivez.

Comment l’effacer. Chaque article, marque, note et décision peut être supprimé dans Repères, et de même les articles supprimés récemment, les réponses de Wikipédia et la liste des demandes ; tout disparaît avec l’extension quand vous la retirez.

Ce que d’autres reçoivent. Rien n’est vendu ni transmis à quiconque, pour aucun usage.`,
  pictures: {
    article: 'Les dates et les noms sont signalés dans l’article ; une date impossible a une fiche qui dit pourquoi.',
    popup: 'Ce qu’il y a dans l’article, et ce que vous avez gardé là-dessus.',
    library: 'La bibliothèque : recherche dans les textes, filtres, sujets de chaque article.',
    map: 'Où cela se passe, sur une carte qui n’a pas besoin du réseau.',
    export: 'Tout peut sortir, en 24 formats.',
  },
};
