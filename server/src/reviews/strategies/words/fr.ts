import { both, type LanguageWords } from './words.ts'

const sorry = {
  private: [
    both(
      'Nous aimerions régler cela directement avec vous : {phone}.',
      'Appelle-nous et nous trouverons une solution ensemble : {phone}.',
    ),
    both(
      'Pourriez-vous nous appeler au {phone} ? Une seule personne suivra l’affaire jusqu’au bout.',
      'Tu nous appelles au {phone} ? Une seule personne suivra l’affaire jusqu’au bout.',
    ),
  ],
  offer: [
    both('Permettez-nous de nous rattraper.', 'Laisse-nous nous rattraper.'),
    both(
      'Nous tenons à réparer ce qui n’a pas été avec vous.',
      'Nous tenons à réparer ce qui n’a pas été avec toi.',
    ),
  ],
}

/** French: vous and tu. */
export const fr: LanguageWords = {
  shared: {
    greeting: [both('Bonjour {name},', 'Salut {name},'), both('Bonjour,', 'Salut,')],
    signature: ['{manager}, {location}', 'L’équipe de {location}'],
    staff: [
      both('{staff} lira vos mots.', '{staff} lira tes mots.'),
      both(
        'Nous transmettons à {staff} tout ce que vous écrivez.',
        'Nous transmettons à {staff} tout ce que tu écris.',
      ),
    ],
    hours: [
      'La prochaine ouverture : {hours}.',
      'Pour que ce soit clair dès aujourd’hui, nous rouvrons ainsi : {hours}.',
    ],
    invite: ['Pour en parler en privé, là où nous seuls lisons : {way}'],
  },
  tones: {
    glowing: {
      opening: [
        both('Merci d’avoir pris le temps d’écrire cela.', 'Merci d’avoir pris le temps d’écrire ça !'),
        both('Vos mots ont illuminé notre journée.', 'Tu as illuminé notre journée !'),
        both('Quel plaisir de vous lire.', 'Quel plaisir de te lire !'),
      ],
      acknowledge: [
        both(
          'C’est pour des visites comme la vôtre que nous ouvrons chaque matin.',
          'C’est pour des visites comme la tienne que nous ouvrons chaque matin.',
        ),
        'Toute l’équipe le lira.',
      ],
      closing: [
        both('Nous serons heureux de vous revoir.', 'À bientôt !'),
        both('Vous êtes ici chez vous.', 'Tu es ici chez toi !'),
        both('À la prochaine fois, avec toute notre gratitude.', 'À la prochaine, et encore merci !'),
      ],
    },
    pleased: {
      opening: [
        both('Merci de ces mots aimables.', 'Merci de ces mots gentils !'),
        both('Nous sommes ravis que la visite vous ait plu.', 'Ravis que la visite t’ait plu.'),
        both(
          'Il est bon de savoir que tout s’est bien passé pour vous.',
          'Il est bon de savoir que tout s’est bien passé pour toi.',
        ),
      ],
      acknowledge: [
        both(
          'Si nous pouvons faire mieux encore, dites-le-nous.',
          'Si nous pouvons faire mieux encore, dis-le-nous.',
        ),
        'On peut toujours en faire un peu plus, et nous y travaillons.',
      ],
      closing: [
        both('Nous espérons vous accueillir de nouveau bientôt.', 'Nous espérons te revoir bientôt.'),
        both('Merci, et à une autre fois.', 'Merci, et à plus tard.'),
        both('Votre prochaine visite nous réjouit déjà.', 'Ta prochaine visite nous réjouit déjà.'),
      ],
    },
    mixed: {
      opening: [
        both('Merci de nous dire les deux côtés.', 'Merci de nous dire les deux côtés.'),
        both(
          'Nous apprécions un récit aussi juste de votre visite.',
          'Nous apprécions un récit aussi juste.',
        ),
        both(
          'Nous avons tout lu avec attention, le bon et le moins bon.',
          'Nous avons tout lu, le bon et le moins bon.',
        ),
      ],
      acknowledge: [
        'Ce qui n’a pas marché nous reste en tête, et nous regardons pourquoi.',
        'Nous retenons ce qu’il nous reste à réussir.',
      ],
      closing: [
        both(
          'La prochaine fois, nous voulons vous offrir une meilleure journée.',
          'Donne-nous une autre chance, nous pouvons mieux faire.',
        ),
        both('Revenez voir ce qui aura changé.', 'Reviens voir ce qui aura changé.'),
        both(
          'Vos remarques nous aident plus qu’un simple éloge.',
          'Des mots sincères comme les tiens nous aident plus qu’un simple éloge.',
        ),
      ],
    },
    disappointed: {
      opening: [
        both(
          'Nous regrettons que votre visite n’ait pas été à la hauteur.',
          'Nous regrettons que ta visite n’ait pas été à la hauteur.',
        ),
        both(
          'Merci de le dire clairement ; veuillez nous excuser.',
          'Merci de le dire clairement. Excuse-nous.',
        ),
        both(
          'Nous comprenons votre déception, et elle nous navre.',
          'Nous comprenons ta déception, et elle nous navre.',
        ),
      ],
      acknowledge: [
        'Nous revoyons avec l’équipe ce qui s’est passé ce jour-là.',
        both(
          'Ce que vous décrivez ne devrait pas arriver ici.',
          'Ce que tu décris ne devrait pas arriver ici.',
        ),
      ],
      ...sorry,
      closing: [
        both(
          'Nous serions reconnaissants d’une occasion de mieux faire.',
          'Laisse-nous une occasion de mieux faire.',
        ),
        both('Nous espérons regagner votre confiance.', 'Nous espérons regagner ta confiance.'),
        both('Ce que vous avez écrit aura des suites ici.', 'Ce que tu as écrit aura des suites ici.'),
      ],
    },
    furious: {
      opening: [
        both(
          'Vous avez toutes les raisons d’être en colère, et nous vous présentons nos excuses.',
          'Tu as toutes les raisons d’être en colère. Pardon.',
        ),
        both(
          'Cela n’aurait jamais dû se produire. Nous en sommes désolés.',
          'Ça n’aurait jamais dû arriver. Nous sommes vraiment désolés.',
        ),
        both(
          'Nous comprenons votre colère et nous la regrettons sincèrement.',
          'Nous comprenons ta colère et nous regrettons sincèrement.',
        ),
      ],
      acknowledge: [
        'Il n’y a là rien à excuser.',
        'Dès aujourd’hui, nous cherchons comment on a pu en arriver là.',
      ],
      ...sorry,
      closing: [
        both(
          'Plutôt que quelques lignes ici, c’est une réponse de vive voix que nous vous devons.',
          'Plutôt que quelques lignes ici, c’est une réponse de vive voix que nous te devons.',
        ),
        both('Merci de nous l’avoir dit malgré tout.', 'Merci de nous l’avoir dit quand même.'),
        both('Nous n’en resterons pas à ces excuses.', 'Nous n’en resterons pas à des excuses.'),
      ],
    },
  },
  themes: {
    openingHours: {
      acknowledge: [
        'Trouver porte close est exaspérant, et nos horaires doivent être justes partout où on les cherche.',
        'Nous vérifions que nos horaires soient indiqués correctement partout.',
      ],
      praised: ['Il est bon de savoir que nos horaires conviennent.'],
    },
    website: {
      acknowledge: [
        'Notre site doit aider et non gêner ; nous signalons le défaut.',
        'Nous essaierons sur le site exactement ce qui est décrit ici.',
      ],
      praised: ['Tant mieux si le site a bien fait son travail.'],
    },
    account: {
      acknowledge: [
        'Un compte qui ferme la porte ne sert à rien ; nous regardons pourquoi.',
        'Nous transmettons ce qui s’est passé avec le compte.',
      ],
      praised: ['Tant mieux si tout a été simple avec le compte.'],
    },
    reachability: {
      acknowledge: [
        'Qui nous appelle doit joindre une personne ; nous cherchons pourquoi personne n’a répondu.',
        'Ne pas répondre est la pire des réponses ; nous regardons qui décroche et quand.',
      ],
      praised: ['Nous sommes heureux qu’il y ait eu quelqu’un au bout du fil.'],
    },
    privacy: {
      acknowledge: [
        'Ce que l’on nous confie doit être en sûreté ; les personnes chargées de cela vont l’examiner.',
        'Nous prenons au sérieux toute inquiétude au sujet des données.',
      ],
      praised: ['Prendre soin de ce qu’on nous dit va de soi pour nous.'],
    },
    booking: {
      acknowledge: [
        'Une réservation est une promesse ; nous cherchons où celle-ci s’est perdue.',
        'Nous revoyons la façon de noter les rendez-vous, pour qu’aucun ne se perde.',
      ],
      praised: ['Tant mieux si réserver a été facile.'],
    },
    access: {
      acknowledge: [
        'Entrer et se garer devrait être le plus simple ; nous voyons ce que nous pouvons changer.',
        'Merci d’avoir signalé combien il était difficile d’arriver jusqu’ici.',
      ],
      praised: ['Tant mieux si l’accès a été facile.'],
    },
    selection: {
      acknowledge: [
        'Ce que l’on vient chercher devrait être là ; nous le dirons à qui passe les commandes.',
        'Un rayon vide n’aide personne ; nous repensons notre approvisionnement.',
      ],
      praised: ['Nous choisissons avec soin ce que nous proposons, alors cela fait plaisir.'],
    },
    price: {
      acknowledge: [
        'Ce que coûte une chose doit être clair d’avance et justifié.',
        'Nous revoyons ce prix et son affichage.',
      ],
      praised: ['Des prix justes nous tiennent à cœur ; tant mieux si cela se voit.'],
    },
    waiting: {
      acknowledge: [
        'Personne ne devrait attendre aussi longtemps.',
        'C’était trop ; nous regardons combien nous sommes à ces heures-là.',
        'Le temps des autres vaut autant que le nôtre ; cette attente n’était pas normale.',
      ],
      praised: [
        'Tant mieux si tout est allé vite.',
        'Que nul ne fasse la queue, nous y travaillons chaque jour.',
      ],
    },
    staff: {
      acknowledge: [
        'Un bon accueil est le minimum, et nous en parlerons avec l’équipe.',
        'Nul ne devrait repartir d’ici avec le sentiment de déranger.',
        'Ce n’est pas le ton que nous voulons entendre chez nous.',
      ],
      praised: [
        'Un mot gentil compte beaucoup pour l’équipe.',
        'Celles et ceux qui étaient là le liront, et cela leur fera du bien.',
      ],
    },
    advice: {
      acknowledge: [
        'Bien conseiller demande du temps et du savoir ; nous veillons aux deux.',
        'Un renseignement faux coûte la confiance ; nous y revenons avec l’équipe.',
      ],
      praised: ['Bien expliquer est ce que nous aimons le plus.'],
    },
    cleanliness: {
      acknowledge: [
        'La propreté est la première des choses ; nous contrôlerons plus souvent.',
        'Cela ne devait pas avoir cet aspect, et nous nous en occupons.',
      ],
      praised: ['Celles et ceux qui nettoient ici seront heureux que cela se remarque.'],
    },
    atmosphere: {
      acknowledge: [
        'On doit se sentir bien ici ; nous regardons ce qui l’a empêché.',
        'Le bruit et la cohue gâchent la plus belle visite ; c’est noté.',
      ],
      praised: ['Que l’on se sente bien ici est la plus belle chose que nous puissions entendre.'],
    },
    payment: {
      acknowledge: [
        'Payer devrait être le moment le plus simple ; nous vérifions le terminal et les reçus.',
        'Nous suivons ce qui a mal tourné avec le paiement.',
      ],
      praised: ['Tant mieux si payer a été rapide.'],
    },
    promotion: {
      acknowledge: [
        'Une offre doit tenir ce qu’elle dit ; nous vérifions comment elle a été annoncée.',
        'Ce qui est annoncé doit valoir aussi à la caisse.',
      ],
      praised: ['Tant mieux si l’offre en valait la peine.'],
    },
    delivery: {
      acknowledge: [
        'Une livraison qui n’arrive pas quand elle doit est une promesse rompue ; nous en parlerons au transporteur.',
        'Nous cherchons où le colis est resté.',
      ],
      praised: ['Tant mieux si tout est arrivé comme promis.'],
    },
    order: {
      acknowledge: [
        'On doit recevoir exactement ce que l’on a commandé ; nous cherchons comment cela s’est produit.',
        'Nous revoyons le contrôle des commandes avant leur départ.',
      ],
      praised: ['Tant mieux si tout était tel que commandé.'],
    },
    quality: {
      acknowledge: [
        'Ce n’est pas la qualité que nous défendons ; nous regardons comment cela a pu passer.',
        'Nous ne voulons rien vendre qui ne dure pas.',
      ],
      praised: ['Que la qualité convainque réjouit celles et ceux qui y veillent.'],
    },
    food: {
      acknowledge: [
        'On vient pour la table, alors cela va tout droit en cuisine.',
        'La cuisine lira ces lignes mot pour mot.',
      ],
      praised: ['La cuisine sera enchantée de le lire.', 'Ces mots méritent une place au mur de la cuisine.'],
    },
    repair: {
      acknowledge: [
        'Ce qui est réparé doit fonctionner ; nous voulons y jeter un nouvel œil.',
        'Nous revoyons cette réparation avec ceux qui l’ont faite.',
      ],
      praised: ['Tant mieux si cela marche de nouveau comme il faut.'],
    },
    returns: {
      acknowledge: [
        'Rendre quelque chose ne doit pas être un combat ; nous revoyons comment cela s’est passé.',
        'Nous regardons pourquoi le retour a été rendu si difficile.',
      ],
      praised: ['Tant mieux si le retour a été simple.'],
    },
    refund: {
      acknowledge: [
        'Une somme due ne doit pas être réclamée ; nous voyons où elle en est.',
        'Nous cherchons ce qui retient le remboursement.',
      ],
      praised: ['Tant mieux si l’argent est revenu vite.'],
    },
  },
}
