import { both, type LanguageWords } from './words.ts'

const sorry = {
  private: [
    both(
      'Nos gustaría resolverlo directamente con usted: {phone}.',
      'Llámanos y lo arreglamos juntos: {phone}.',
    ),
    both(
      '¿Podría llamarnos al {phone}? Una sola persona se ocupará hasta que quede resuelto.',
      '¿Nos llamas al {phone}? Una sola persona se ocupará hasta que quede resuelto.',
    ),
  ],
  offer: [
    both('Permítanos compensarle.', 'Queremos compensarte.'),
    both('Déjenos arreglar lo que salió mal.', 'Déjanos arreglar lo que salió mal.'),
  ],
}

/** Spanish: usted and tú. */
export const es: LanguageWords = {
  shared: {
    greeting: [both('Buenos días, {name}:', 'Hola, {name}:'), both('Buenos días:', 'Hola:')],
    signature: ['{manager}, {location}', 'El equipo de {location}'],
    staff: [
      both('{staff} leerá sus palabras.', '{staff} leerá tus palabras.'),
      both(
        'Le haremos llegar a {staff} cada una de sus líneas.',
        'Le pasamos a {staff} todo lo que cuentas.',
      ),
    ],
    hours: [
      'La próxima apertura: {hours}.',
      'Para que quede claro desde hoy, volvemos a abrir así: {hours}.',
    ],
    invite: ['Para hablarlo en privado, donde solo leemos nosotros: {way}'],
  },
  tones: {
    glowing: {
      opening: [
        both(
          'Le agradecemos de corazón que se haya tomado este tiempo.',
          '¡Gracias de corazón por tomarte este tiempo!',
        ),
        both('Sus palabras nos han alegrado el día.', '¡Nos has alegrado el día!'),
        both('Qué gusto da leer algo así.', '¡Qué gusto da leer algo así!'),
      ],
      acknowledge: [
        both(
          'Por visitas como la suya abrimos cada mañana.',
          'Por visitas como la tuya abrimos cada mañana.',
        ),
        'Lo leerá todo el equipo.',
      ],
      closing: [
        both('Será un placer volver a verle.', '¡Hasta pronto!'),
        both('Le esperamos cuando quiera.', '¡Te esperamos cuando quieras!'),
        both('Hasta la próxima, con nuestro agradecimiento.', '¡Hasta la próxima, y gracias otra vez!'),
      ],
    },
    pleased: {
      opening: [
        both('Muchas gracias por sus amables palabras.', '¡Gracias por tus palabras!'),
        both('Nos alegra que pasara un buen rato aquí.', 'Nos alegra que pasaras un buen rato aquí.'),
        both('Es bueno saber que todo fue de su gusto.', 'Es bueno saber que todo fue de tu gusto.'),
      ],
      acknowledge: [
        both(
          'Si hay algo que podamos hacer aún mejor, díganoslo.',
          'Si hay algo que podamos hacer aún mejor, dínoslo.',
        ),
        'Siempre se puede hacer un poco más, y en ello estamos.',
      ],
      closing: [
        both('Esperamos recibirle de nuevo muy pronto.', 'Esperamos verte de nuevo muy pronto.'),
        both('Gracias y hasta otra ocasión.', 'Gracias y hasta otra.'),
        both('Su próxima visita nos hará ilusión.', 'Tu próxima visita nos hará ilusión.'),
      ],
    },
    mixed: {
      opening: [
        both('Gracias por contarnos las dos caras.', 'Gracias por contarnos las dos caras.'),
        both('Agradecemos un relato tan justo de su visita.', 'Te agradecemos un relato tan justo.'),
        both(
          'Hemos leído todo con atención, lo bueno y lo menos bueno.',
          'Lo hemos leído todo, lo bueno y lo no tan bueno.',
        ),
      ],
      acknowledge: [
        'Lo que no funcionó se queda con nosotros, y lo estamos mirando.',
        'Nos llevamos lo que todavía tenemos que hacer bien.',
      ],
      closing: [
        both(
          'La próxima vez queremos ofrecerle un día mejor.',
          'Danos otra oportunidad: podemos hacerlo mejor.',
        ),
        both('Vuelva y vea qué ha cambiado.', 'Vuelve y mira qué ha cambiado.'),
        both(
          'Sus comentarios nos ayudan más que un simple elogio.',
          'Palabras sinceras como las tuyas ayudan más que un simple elogio.',
        ),
      ],
    },
    disappointed: {
      opening: [
        both(
          'Sentimos que su visita no fuera como esperaba.',
          'Sentimos que tu visita no fuera como esperabas.',
        ),
        both(
          'Gracias por decirlo con claridad; le pedimos disculpas.',
          'Gracias por decirlo claro. Te pedimos disculpas.',
        ),
        both('Le hemos fallado, y lo lamentamos.', 'Te hemos fallado, y lo lamentamos.'),
      ],
      acknowledge: [
        'Estamos repasando con el equipo lo que pasó ese día.',
        both('Lo que usted describe no debería ocurrir aquí.', 'Lo que describes no debería ocurrir aquí.'),
      ],
      ...sorry,
      closing: [
        both(
          'Agradeceríamos una ocasión de hacerlo mejor.',
          'Danos, por favor, una ocasión de hacerlo mejor.',
        ),
        both('Esperamos recuperar su confianza.', 'Esperamos recuperar tu confianza.'),
        both('Lo que ha escrito tendrá consecuencias aquí.', 'Lo que has escrito tendrá consecuencias aquí.'),
      ],
    },
    furious: {
      opening: [
        both(
          'Tiene usted todo el derecho a estar molesto por ello, y le pedimos perdón.',
          'Tienes todo el derecho a estar enfadado por ello. Perdónanos.',
        ),
        both(
          'Esto nunca debió ocurrir. Le rogamos que nos disculpe.',
          'Esto nunca debió pasar. Lo sentimos de verdad.',
        ),
        both('Entendemos su enfado y lo sentimos sinceramente.', 'Entendemos tu enfado y lo sentimos mucho.'),
      ],
      acknowledge: ['No hay excusa que valga.', 'Hoy mismo averiguamos cómo se pudo llegar a esto.'],
      ...sorry,
      closing: [
        both(
          'Preferimos responderle en persona a dejarlo en unas líneas.',
          'Preferimos responderte en persona a dejarlo en unas líneas.',
        ),
        both('Gracias por decírnoslo a pesar de todo.', 'Gracias por contárnoslo a pesar de todo.'),
        both('Esto no va a quedar en una disculpa.', 'No nos vamos a quedar en una disculpa.'),
      ],
    },
  },
  themes: {
    openingHours: {
      acknowledge: [
        'Encontrar la puerta cerrada desespera, y nuestro horario debe estar bien en todas partes.',
        'Estamos comprobando que el horario figure bien en todos los sitios.',
      ],
      praised: ['Es bueno saber que el horario viene bien.'],
    },
    website: {
      acknowledge: [
        'Nuestra web debe ayudar y no estorbar; avisamos del fallo.',
        'Probaremos en la web exactamente lo que aquí se describe.',
      ],
      praised: ['Nos alegra que la web hiciera su trabajo.'],
    },
    account: {
      acknowledge: [
        'Una cuenta que no deja entrar no sirve de nada; miramos por qué fue.',
        'Damos aviso de lo que ocurrió con la cuenta.',
      ],
      praised: ['Nos alegra que con la cuenta todo fuera sobre ruedas.'],
    },
    reachability: {
      acknowledge: [
        'Quien nos llama debe hablar con una persona; averiguamos por qué nadie contestó.',
        'No responder es la peor respuesta; miramos quién atiende a cada hora.',
      ],
      praised: ['Nos alegra que hubiera alguien al otro lado del teléfono.'],
    },
    privacy: {
      acknowledge: [
        'Lo que se nos confía tiene que estar seguro; quienes se encargan de ello lo investigarán.',
        'Nos tomamos en serio que alguien se preocupe por sus datos.',
      ],
      praised: ['Tratar con cuidado lo que se nos cuenta es para nosotros lo normal.'],
    },
    booking: {
      acknowledge: [
        'Una reserva es una promesa; buscamos dónde se torció esta.',
        'Revisamos cómo se apuntan las citas para que no se pierda ninguna.',
      ],
      praised: ['Nos alegra que reservar fuera fácil.'],
    },
    access: {
      acknowledge: [
        'Entrar y aparcar debería ser lo más fácil; vemos qué podemos cambiar.',
        'Gracias por señalar lo difícil que fue llegar hasta aquí.',
      ],
      praised: ['Qué bien que fuera fácil llegar.'],
    },
    selection: {
      acknowledge: [
        'Lo que se viene a buscar debería estar; se lo diremos a quien hace los pedidos.',
        'Un estante vacío no ayuda a nadie; repensaremos cómo encargamos.',
      ],
      praised: ['Pensamos mucho lo que ofrecemos, por eso da gusto leerlo.'],
    },
    price: {
      acknowledge: [
        'Lo que cuesta algo debe estar claro de antemano y valerlo.',
        'Revisamos este precio y cómo se muestra.',
      ],
      praised: ['Los precios justos nos importan; qué bien que se note.'],
    },
    waiting: {
      acknowledge: [
        'Nadie debería esperar tanto.',
        'Fue demasiado; miramos cuántas personas atendemos a esas horas.',
        'El tiempo de quien viene vale tanto como el nuestro; esa espera no estuvo bien.',
      ],
      praised: ['Nos alegra que todo fuera rápido.', 'Que nadie haga cola es algo que trabajamos cada día.'],
    },
    staff: {
      acknowledge: [
        'Un buen trato es lo mínimo, y lo hablaremos con el equipo.',
        'Nadie debería irse de aquí con la sensación de molestar.',
        'Ese no es el tono que queremos oír en nuestra casa.',
      ],
      praised: [
        'Una palabra amable significa mucho para el equipo.',
        'Quienes atendieron la visita lo leerán, y les hará bien.',
      ],
    },
    advice: {
      acknowledge: [
        'Aconsejar bien pide tiempo y saber; nos aseguramos de las dos cosas.',
        'Una información equivocada cuesta confianza; lo repasamos con el equipo.',
      ],
      praised: ['Explicar bien las cosas es lo que más nos gusta.'],
    },
    cleanliness: {
      acknowledge: [
        'La limpieza es lo primero; vigilaremos más a menudo.',
        'No debía tener ese aspecto, y nos ocupamos de ello.',
      ],
      praised: ['Quienes limpian aquí se alegrarán de que se note.'],
    },
    atmosphere: {
      acknowledge: [
        'Aquí hay que sentirse a gusto; miramos qué lo impidió.',
        'El ruido y el agobio estropean la mejor visita; tomamos nota.',
      ],
      praised: ['Que alguien se sienta a gusto aquí es lo mejor que podemos oír.'],
    },
    payment: {
      acknowledge: [
        'Pagar debería ser el momento más sencillo; comprobamos el terminal y los recibos.',
        'Seguimos la pista a lo que falló con el pago.',
      ],
      praised: ['Qué bien que pagar fuera rápido.'],
    },
    promotion: {
      acknowledge: [
        'Una oferta debe cumplir lo que dice; comprobamos cómo se anunció.',
        'Lo que se anuncia tiene que valer también en la caja.',
      ],
      praised: ['Qué bien que la oferta mereciera la pena.'],
    },
    delivery: {
      acknowledge: [
        'Una entrega que no llega cuando debe es una promesa rota; hablaremos con el transportista.',
        'Averiguamos dónde se quedó el envío.',
      ],
      praised: ['Nos alegra que llegara como se prometió.'],
    },
    order: {
      acknowledge: [
        'Hay que recibir exactamente lo que se pidió; buscamos cómo ocurrió esto.',
        'Repasamos cómo se revisan los pedidos antes de salir.',
      ],
      praised: ['Qué bien que todo fuera tal como se pidió.'],
    },
    quality: {
      acknowledge: [
        'Esa no es la calidad que queremos dar; miramos cómo se nos pasó.',
        'No queremos vender nada que no dure.',
      ],
      praised: ['Que la calidad convenza alegra a quienes la cuidan.'],
    },
    food: {
      acknowledge: [
        'Se viene por la comida, así que esto va directo a la cocina.',
        'La cocina leerá estas líneas palabra por palabra.',
      ],
      praised: [
        'A la cocina le encantará leerlo.',
        'Estas palabras merecen un sitio en la pared de la cocina.',
      ],
    },
    repair: {
      acknowledge: [
        'Lo que se repara tiene que funcionar; queremos volver a mirarlo.',
        'Repasamos este arreglo con quienes lo hicieron.',
      ],
      praised: ['Qué bien que vuelva a funcionar como debe.'],
    },
    returns: {
      acknowledge: [
        'Devolver algo no debe ser una pelea; repasamos cómo se llevó.',
        'Miramos por qué se puso tan difícil la devolución.',
      ],
      praised: ['Qué bien que la devolución fuera sencilla.'],
    },
    refund: {
      acknowledge: [
        'El dinero que se debe no hay que tener que reclamarlo; vemos dónde está.',
        'Averiguamos qué retiene el reembolso.',
      ],
      praised: ['Qué bien que el dinero volviera pronto.'],
    },
  },
}
