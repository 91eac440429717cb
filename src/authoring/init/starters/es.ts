import type { Starter } from '../starter.ts';

export default {
  title: (company) => `Ayuda de ${company}`,
  description: (company) =>
    `Las respuestas de ${company} a las preguntas más comunes. Y una persona cuando hace falta.`,
  categories: {
    contact: {
      slug: 'contacto-y-reclamaciones',
      title: 'Contacto y reclamaciones',
      description: 'Hablar con una persona, decirnos que algo va mal, avisar de un error.',
    },
    safety: {
      slug: 'seguridad-y-datos',
      title: 'Seguridad y datos',
      description: 'Reconocer los mensajes falsos y saber qué queda de ti en estas páginas.',
    },
  },
  reasons: {
    'not-my-case': 'No trata de mi caso',
    unclear: 'No está clara',
    incomplete: 'Falta algo',
    wrong: 'Está mal o ya no vale',
    'did-not-work': 'He seguido los pasos y no funciona',
  },
  channels: { email: 'Correo', phone: 'Teléfono', whatsapp: 'WhatsApp', chat: 'Chat', form: 'Formulario' },
  owner: 'Por asignar',
  words: [],
  note: 'Texto de partida: adáptalo y quita lo que no valga para vosotros. Esta línea no se publica.',
  answers: {
    contact: {
      slug: 'hablar-con-una-persona',
      question: '¿Cómo puedo hablar con una persona?',
      answer:
        'En la página de contacto están todas las formas de llegar a nosotros, con los horarios y el plazo de respuesta. Prueba antes la búsqueda: quizá la respuesta ya está aquí.',
      aliases: ['número de teléfono', 'escribir a atención al cliente', 'horario de atención', 'atención al cliente'],
      body: `Para empezar: {channel}.

Así te ayudamos a la primera. Cuéntanos:

- qué querías hacer y qué ha pasado en su lugar;
- cuándo ha pasado y, si lo hay, el mensaje de error;
- el número o el código que aparece en nuestros mensajes.

<Warning>

No nos mandes nunca contraseñas, códigos recibidos por SMS ni el número completo de una tarjeta. No los necesitamos.

</Warning>`,
    },
    complaint: {
      slug: 'poner-una-reclamacion',
      question: '¿Cómo pongo una reclamación?',
      answer:
        'Cuéntanos qué va mal, cuándo ha pasado y qué esperas de nosotros. Te respondemos en el plazo que indica la página de contacto. Si la respuesta no te basta, dínoslo: otra persona revisa tu caso.',
      aliases: ['no estoy satisfecho', 'quiero quejarme', 'nadie me ha respondido', 'hablar con un responsable'],
      body: `<Steps>

1. Abre {channel} y empieza con la palabra **Reclamación**.
2. Cuenta los hechos en orden: qué, cuándo, con quién has hablado ya.
3. Di qué pides: una explicación, una corrección, otra cosa.
4. Añade fotos o documentos si ayudan. Guarda una copia de lo que mandas.

</Steps>

## Si no estamos de acuerdo

Una reclamación no te quita ningún derecho. Si eres consumidor, una asociación de consumidores puede orientarte. También puedes acudir a un organismo de mediación o arbitraje antes de ir a los tribunales.`,
    },
    mistake: {
      slug: 'avisar-de-un-error',
      question: 'He visto un error en una respuesta: ¿cómo os lo digo?',
      answer:
        'Al final de la respuesta pulsa «No», elige el motivo y escribe en una frase qué está mal. Lo lee quien cuida estas páginas. Si lo que esperas es una respuesta, usa la página de contacto.',
      aliases: ['la respuesta está mal', 'información anticuada', 'el enlace no funciona', 'falta una respuesta'],
      body: `No hace falta registrarse, y no preguntamos quién eres. Basta una frase: «el paso tres ya no existe», «el horario ha cambiado».

¿Buscabas algo que no está? También nos llegan las búsquedas sin resultados. De ahí salen las respuestas nuevas.

En el comentario no pongas nombres, teléfonos ni otros datos personales. Para un problema tuyo escribe aquí: {channel}.`,
    },
    fake: {
      slug: 'mensajes-falsos',
      question: '¿Cómo reconozco un mensaje falso en vuestro nombre?',
      answer:
        'Si mete prisa, pide contraseñas o códigos, o lleva a un sitio que no es el nuestro, casi seguro que es falso. No abras el enlace ni respondas. ¿Tienes dudas? Pregúntanos por la página de contacto.',
      aliases: ['phishing', 'estafa', 'SMS sospechoso', 'correo sospechoso', 'he pulsado el enlace'],
      body: `## Las señales

- **Prisas o amenazas**: «último aviso», «tu cuenta se va a cerrar».
- **Premios** que no has pedido.
- **Peticiones raras**: códigos recibidos por SMS, tarjetas regalo, programas que instalar.
- **Otra dirección** que no es la nuestra, aunque solo cambie una letra.

## Si ya has respondido

<Steps>

1. Cambia la contraseña, también donde usabas la misma.
2. ¿Has dado los datos de una tarjeta? Llama enseguida a tu banco y pide que la bloqueen.
3. Guarda el mensaje y pon una denuncia.
4. Dínoslo también a nosotros: {channel}.

</Steps>`,
    },
    data: {
      slug: 'mis-datos',
      question: '¿Qué sabéis de mí cuando uso estas páginas?',
      answer:
        'Casi nada. Estas páginas no usan cookies ni te reconocen de una visita a otra. Los votos y las búsquedas llegan sin nombre ni dirección. Lo que escribes en un mensaje sirve para responderte.',
      aliases: ['privacidad', 'cookies', 'datos personales', 'me seguís'],
      body: `- **Votos**: sabemos que una respuesta ha servido o no, pero no a quién.
- **Búsquedas**: contamos las palabras buscadas para escribir las respuestas que faltan. Si tu navegador pide que no te sigan, no se mandan.
- **Comentarios**: lo que parece un dato personal se quita antes de que nadie los lea.
- **Mensajes**: los lee quien te responde, con los datos de contacto que has elegido.

¿Quieres saber qué guardamos de ti, o que lo borremos? Escribe aquí: {channel}.`,
    },
  },
} satisfies Starter;
