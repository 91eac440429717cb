import type { LanguageMessages } from '../added-languages.ts';

const es: LanguageMessages = {
  report: {
    error: 'error',
    warning: 'aviso',
    write: 'escriba',
    see: 'véase',
    articles: '⟨n=1? 1 respuesta|{n} respuestas⟩',
    errors: '⟨n=1? 1 error|{n} errores⟩',
    warnings: '⟨n=1? 1 aviso|{n} avisos⟩',
    files: '⟨n=1? en 1 archivo|en {n} archivos⟩',
    folded: 'y {n} más del mismo tipo: «npm run check -- --all» los muestra todos.',
    nothing: 'Nada que corregir.',
    must: 'Los errores se corrigen antes de publicar.',
    may: 'Puede publicar.',
  },
  problems: {
    'P-ATTACHMENT-MISSING': {
      what: 'El archivo «{name}» no está.',
      fix: '⟨¿Quería decir «{suggestion}»?|Ponga el archivo en la carpeta de la respuesta y escriba ./nombre.pdf, o en public/ y escriba /nombre.pdf.⟩',
    },
    'P-ATTACHMENT-KIND': {
      what: '«{name}» no es un archivo que se pueda ofrecer aquí.',
      fix: 'Use un archivo que esté junto a la respuesta y termine en: {allowed}.',
    },
    'P-ATTACHMENT-UNUSED': {
      what: 'Ninguna respuesta usa este archivo.',
      fix: 'Bórrelo u ofrézcalo: <Download src="./nombre.pdf" title="…" />.',
    },
    'P-BODY-EMPTY': {
      what: 'La página no tiene texto después de sus datos.',
      fix: 'Escriba el texto debajo de la segunda línea ---, o quite el archivo.',
    },
    'P-BODY-REPEATS': {
      what: 'El texto solo repite la respuesta corta: se leería dos veces.',
      fix: 'Quite el texto (basta la respuesta corta), o escriba aquí lo que ella no dice.',
    },
    'P-HEADING-ID': {
      what: '«{#{id}}» se mostraría tal cual: la dirección de un título sale sola de sus palabras.',
      fix: 'Quítelo. En los enlaces se escribe # y las palabras del título en minúsculas, con guiones; si está mal, la comprobación dice cuál es.',
    },
    'P-MARK-MISSPELT': {
      what: 'Esta línea no llega a ser ⟨kind=heading? un título|un punto de la lista⟩: se verían los signos tal cual.',
      why: '⟨cause=odd? Junto al signo hay un espacio especial que Markdown no reconoce.|cause=none? Falta el espacio después del signo.|En Markdown los puntos de una lista empiezan con un guion.⟩',
      fix: 'Escriba: {corrected}',
    },
    'P-HEADING-H1': {
      what: 'El título de la página es la pregunta: el texto no puede tener otro.',
      fix: 'Escriba ## {text}',
    },
    'P-HEADING-SKIP': {
      what: 'Este título está en el nivel {depth} y el anterior solo en el {before}: le sobran signos #.',
      why: 'Quien usa un lector de pantalla se orienta por los niveles.',
      fix: 'Quite los # necesarios para que «{text}» quede un solo nivel más abajo.',
    },
    'P-CHANNEL-ADDRESS': {
      what: 'El contacto «{channel}» ({kind}) no tiene una dirección válida.',
      fix: 'Escriba por ejemplo: address: {example}',
    },
    'P-CHANNEL-PHONES': {
      what: 'El contacto «{channel}» tiene más de un número: quien lo toque llamaría a uno que no existe.',
      fix: 'Escriba solo uno, por ejemplo address: "{first}". Para el otro cree un contacto aparte o nómbrelo en note.',
    },
    'P-CHANNEL-EXTENSION': {
      what: 'En el contacto «{channel}» no está claro qué significa «{sign}{last}» al final del número.',
      fix: 'Si es una extensión, escriba address: "{first} ext. {last}"; si forma parte del número, quite el signo; si es otro número, quite «{sign}{last}».',
    },
    'P-CHANNEL-CATEGORY': {
      what: 'No hay ninguna categoría con el id «{category}».',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Las categorías son: {allowed}.',
    },
    'P-COMPONENT-UNKNOWN': {
      what: 'El elemento <{name}> no existe.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Los elementos son: {allowed}.',
    },
    'P-ATTRIBUTE-UNKNOWN': {
      what: '<{component}> no tiene «{name}».',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩⟨Puede tener: {allowed}.|Escriba solo <{component}>.⟩',
    },
    'P-ATTRIBUTE-MISSING': { what: 'A <{component}> le falta «{name}».', fix: 'Escriba por ejemplo {example}.' },
    'P-ATTRIBUTE-VALUE': {
      what: 'El valor de «{name}» en <{component}> va entre comillas rectas, una sola vez y sin llaves.',
      fix: 'Escriba {example}.',
    },
    'P-COMPONENT-CONTENT': {
      what: '⟨rule=none? <{component}> no lleva texto dentro.|rule=extra? En <Steps> va solo la lista numerada: esta parte no es de ahí.|rule=parts? A <{component}> le faltan las partes que lo componen: han de ser al menos dos, y nada más.|rule=outside? <{component}> va solo dentro del elemento del que forma parte.|rule=picture? <{component}> empieza con una imagen, sola en su párrafo.|rule=list? A <Steps> le falta la lista numerada.|<{component}> está vacío.⟩',
      fix: '⟨rule=none? Ciérrelo enseguida: <{component} … />. El texto va fuera.|rule=extra? Póngala antes de <Steps> o después de </Steps>, o conviértala en un paso con un número delante.|rule=parts? content/README.md muestra cómo se escribe.|rule=outside? content/README.md muestra dónde va.|rule=picture? Escriba ![lo que se ve](./nombre.png), una línea vacía, el pie.|rule=list? Ponga delante de cada paso su número: 1. … 2. … con una línea vacía antes y después de la lista.|Escriba el texto entre el principio y el fin, o quite los dos.⟩',
    },
    'P-CONTEXT-URL': {
      what: 'El panel de ayuda no puede estar en {origin}: este contexto nunca se mostraría allí.',
      fix: '⟨Nombre el sitio en site.yaml, en «widget.origins», o corrija la dirección. Hay: {allowed}.|Nombre el sitio en site.yaml, en «widget.origins», o quite la línea «urls».⟩',
    },
    'P-DATE-FORM': {
      what: 'La fecha «{value}» de «{key}» no está escrita como año-mes-día.',
      fix: '⟨Escriba {iso}.|Escríbala como año-mes-día, por ejemplo 2026-03-10.⟩',
    },
    'P-DATE-IMPOSSIBLE': {
      what: 'El día {value} de «{key}» no existe.',
      fix: '⟨Escriba el día correcto: el último de ese mes es el {last}.|Los meses van de 01 a 12, los días de 01 a 31.⟩',
    },
    'P-DATE-ORDER': {
      what: '⟨key=published? Según «published» ({date}), la respuesta salió después de su última comprobación, «updated» ({updated}).|La próxima comprobación (reviewBy, {date}) no es posterior a la última (updated, {updated}).⟩',
      fix: '⟨key=published? Escriba en «published» el día en que salió, o en «updated» el de la comprobación: {date} o más tarde.|Escriba en «reviewBy» un día posterior al {updated}.⟩',
    },
    'P-FILE-MISSING': {
      what: 'Falta el archivo {name}.',
      fix: 'Cree {name} en la carpeta del contenido, o indique la carpeta correcta con PRONTUARIO_CONTENT.',
    },
    'P-FILE-STRAY': {
      what: 'Nada lee «{name}», y no se publica.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Cámbiele el nombre, muévalo o bórrelo.',
    },
    'P-FILE-PLACE': {
      what: 'El archivo está en una carpeta equivocada: no se publicaría.',
      fix: 'Una respuesta va en articles/<idioma>/<categoría>/<nombre>.mdx, una página en pages/<idioma>/<nombre>.mdx, aquí por ejemplo {example}.',
    },
    'P-FILE-EXTENSION': {
      what: '«{name}» no termina en .mdx o .md en minúsculas: no se publicaría.',
      fix: 'Cámbiele el nombre a «{suggestion}».',
    },
    'P-FILE-NAME': {
      what: 'El nombre «{name}» no puede ser una dirección: se usan minúsculas sin acentos, cifras y guiones.',
      fix: 'Cambie el nombre del archivo a «{suggestion}».',
    },
    'P-FILE-LOCALE': {
      what: '«{folder}» no es un idioma del sitio.',
      fix: 'Mueva el archivo a una de estas carpetas: {allowed}. Los idiomas están en site.yaml, en «locales».',
    },
    'P-FILE-CATEGORY': {
      what: 'La carpeta «{folder}» no es una categoría de este idioma.',
      fix: '⟨¿Quería decir «{suggestion}»? Mueva allí el archivo y borre esta carpeta si queda vacía.|Mueva el archivo a una de estas carpetas: {allowed}. Las categorías están en categories.yaml.⟩',
    },
    'P-FILE-UNREADABLE': {
      what: 'No se puede leer el archivo: ⟨reason=EACCES? no tiene permiso|reason=EPERM? no tiene permiso|reason=ENOENT? no está|reason=EISDIR? es una carpeta|reason=EBUSY? lo está usando otro programa|{reason}⟩.',
      fix: 'Mire si el archivo sigue ahí y si tiene permiso para leerlo.',
    },
    'P-FILE-LARGE': {
      what: 'El archivo ocupa {size}: como mucho {limit}.',
      why: 'Una respuesta es una página de texto: un archivo tan grande suele contener otra cosa.',
      fix: 'Quite lo que no es texto, o haga con él varias respuestas.',
    },
    'P-FILE-COMPLEX': {
      what: 'El texto tiene demasiados signos «<», «{» o «&…;», o demasiados niveles unos dentro de otros, para poder leerlo.',
      fix: 'Hágalo más sencillo: una respuesta tiene pocos elementos y dos o tres niveles de listas como mucho.',
    },
    'P-FILE-ENCODING': {
      what: '⟨encoding=binary? No es un archivo de texto.|El archivo no está en UTF-8: parece {encoding}.⟩',
      why: '⟨encoding=binary? |Las letras con acento se verían mal.⟩',
      fix: '⟨encoding=binary? Ponga aquí el archivo correcto, o quítelo: quizá sea una imagen o un documento con otro nombre.|En el editor elija «Guardar con codificación» y después UTF-8.⟩',
    },
    'P-FILE-CONTROL': {
      what: 'Aquí hay un carácter invisible que no es texto ({character}).',
      fix: 'Bórrelo: suele venir al pegar.',
    },
    'P-FILE-LINK': {
      what: 'Es un enlace simbólico, no un archivo.',
      why: 'Los enlaces pueden dar vueltas en círculo y no se publican.',
      fix: 'Ponga aquí el archivo mismo en lugar del enlace.',
    },
    'P-FILE-SPECIAL': {
      what: 'No es un archivo, sino un canal del sistema (una tubería, un socket o un dispositivo).',
      why: 'Leerlo podría no acabar nunca.',
      fix: 'Quítelo. Si aquí debe haber un texto o una imagen, ponga el archivo mismo.',
    },
    'P-CHECK-BUG': {
      what: 'La propia comprobación ha fallado con este archivo. No es culpa suya, sino del programa ({error}).',
      fix: 'Envíe este mensaje y el archivo a quien se ocupa del sitio. Los demás archivos se han comprobado igualmente.',
    },
    'P-DATE-FUTURE': {
      what: 'Según «updated», la respuesta se comprobó el {updated}: ese día aún no ha llegado.',
      fix: 'Escriba el día en que se comprobó de verdad.',
    },
    'P-REVIEW-DUE': {
      what: 'Esta respuesta debía comprobarse antes del {date}, ⟨days=1? hace un día|hace {days} días⟩.',
      fix: '⟨Pregunte a {owner}|Vuelva a leerla⟩: si sigue siendo correcta, ponga «updated» en la fecha de hoy y «reviewBy» en la próxima; si no, corríjala.',
    },
    'P-FACT-REVIEW-DUE': {
      what: 'El dato «{name}» debía comprobarse antes del {date}, ⟨days=1? hace un día|hace {days} días⟩. ⟨used=1? Lo cita 1 archivo|Lo citan {used} archivos|No lo cita ningún archivo⟩.',
      fix: 'Compruébelo y escriba la próxima fecha en «reviewBy».',
    },
    'P-CHANNEL-STALE': {
      what: 'El horario y el plazo del contacto «{channel}» valían hasta el {until}, ⟨days=1? hace un día|hace {days} días⟩: el sitio ya no promete ningún plazo.',
      fix: 'Asegúrese de que siguen valiendo y escriba la fecha de hoy en verifiedOn.',
    },
    'P-FRONT-MISSING': {
      what: 'El archivo no empieza con los datos de la respuesta.',
      fix: 'La primera línea es --- sola; luego vienen los datos (id, question, answer, …) y de nuevo una línea ---. «npm run new» prepara un archivo correcto.',
    },
    'P-FRONT-OPEN': {
      what: 'Falta la línea --- que cierra los datos.',
      fix: 'Añada, después de «{after}», una línea en la que solo esté ---.',
    },
    'P-HEAD-TAG': {
      what: '⟨<{tag}> no puede estar en head.html.|head.html no lleva texto fuera de las etiquetas.⟩',
      why: 'Va en la cabecera de cada página: un navegador no lo muestra allí, o cierra la cabecera antes de tiempo.',
      fix: 'Se admiten <script>, <link> y <meta>. Para el aspecto está theme.css, para un aviso notices.yaml.',
    },
    'P-HEAD-FORM': {
      what: 'Aquí head.html no es HTML bien formado ({detail}).',
      why: 'Cada navegador lo completaría a su manera y dejaría fuera el resto.',
      fix: 'Copie otra vez el fragmento de donde lo tiene, con todas las etiquetas de cierre, y solo lo que va en el <head>.',
    },
    'P-HEAD-ATTRIBUTE': {
      what: 'En head.html, <{tag}> no puede tener «{name}».',
      fix: 'Quítelo. El código va en <script>…</script>: las reglas de las páginas detienen el código de los atributos.',
    },
    'P-HEAD-ORIGIN': {
      what: 'head.html carga «{url}», que las páginas rechazarían.',
      fix: '⟨origin? Si confía en ese sitio, añada en site.yaml: origins: { {key}: [{origin}] }|key=style? Escriba una dirección que empiece por https://, o las reglas en theme.css.|Escriba una dirección que empiece por https://, o un archivo de public/, por ejemplo /estadisticas.js.⟩',
    },
    'P-ID-DUPLICATE': {
      what: 'El número {id} ya es de otra respuesta en el mismo idioma: {other}.',
      fix: '⟨right? Escriba {right} si esta traduce {twin}. Si la respuesta es nueva, el primer número libre es {free}.|Dé a esta respuesta un número nuevo: el primero libre es {free}.⟩',
    },
    'P-ID-REUSED': {
      what: 'En otro idioma, el número {id} es otra pregunta: {other} está en la categoría «{category}».',
      why: 'Los votos y los enlaces cortos siguen al número: dos preguntas no pueden compartirlo.',
      fix: 'Si es la misma pregunta, mueva el archivo a la categoría «{category}»; si no, dele el número {free}.',
    },
    'P-ID-RETIRED': {
      what: 'El número {id} era de otra respuesta, ⟨borrada el {date}|que acaba de borrar⟩: «{question}».',
      why: 'Votos, enlaces cortos y llamadas siguen al número: ninguno se usa dos veces.',
      fix: 'Si es otra pregunta, dele el número {free}. Si es la misma en otro sitio, añada: redirectFrom: [{address}]',
    },
    'P-ID-RESERVED': {
      what: 'El número {id} no es posible: su enlace corto /{id}/ es la dirección de una página de error.',
      fix: 'Dé a la respuesta otro número en todos los idiomas: el primero libre es {free}.',
    },
    'P-ADDRESS-RESERVED': {
      what: 'En la dirección {address} está la página que aparece cuando falta una página.',
      fix: 'Cambie el nombre del archivo, por ejemplo a «{suggestion}».',
    },
    'P-ADDRESS-DUPLICATE': {
      what: '⟨language? Esta respuesta no está traducida al «{language}»: allí su dirección sería {address}, que es la de {other}.|La dirección {address} es la misma que la de {other}.⟩',
      why: '⟨language? |Mayúsculas y minúsculas no distinguen dos direcciones.⟩',
      fix: '⟨language? Tradúzcala al «{language}» con otro nombre de archivo, o cambie el nombre de uno de los dos.|Cambie el nombre de uno de los dos archivos.⟩',
    },
    'P-IMAGE-FOREIGN': {
      what: 'La imagen «{url}» tiene una dirección completa.',
      why: 'Las páginas solo muestran imágenes del propio sitio, para que nadie más sepa quién lee.',
      fix: '⟨here? Escriba {instead}.|Guarde el archivo en la carpeta de la respuesta y escriba {instead}.⟩',
    },
    'P-IMAGE-ENCODING': {
      what: 'En «{url}» el signo % anuncia una letra codificada, pero no sigue ninguna.',
      fix: 'Escriba {instead}, o quite el signo del nombre del archivo.',
    },
    'P-IMAGE-MISSING': {
      what: 'La imagen «{url}» no está.',
      fix: '⟨¿Quería decir «{suggestion}»?|Ponga el archivo en la carpeta de la respuesta y escriba ./nombre.png, o quite la imagen.⟩',
    },
    'P-IMAGE-ALT': {
      what: 'La imagen «{url}» no tiene descripción.',
      why: 'Quien no puede ver la imagen oye o lee la descripción.',
      fix: 'Escriba entre los corchetes lo que muestra: ![…]({url}).',
    },
    'P-IMAGE-HEAVY': {
      what: 'La imagen ocupa {size}: se recomienda {limit} como mucho.',
      fix: 'Redúzcala a 1600 píxeles de ancho y guárdela como WebP o PNG comprimido.',
    },
    'P-IMAGE-UNUSED': { what: 'Ninguna respuesta usa esta imagen.', fix: 'Bórrela, o úsela en una respuesta.' },
    'P-IMAGE-SVG': {
      what: 'Esta imagen SVG no se puede publicar: ⟨kind=script? puede ejecutar un script|kind=foreign? carga o nombra algo de fuera del archivo|kind=form? no es un SVG bien formado|no dice qué tamaño tiene⟩⟨ ({text})⟩.',
      fix: '⟨kind=size? Añada en el primer elemento viewBox="0 0 ancho alto".|Quite esa parte, o exporte de nuevo el dibujo como «SVG plano»; también vale un PNG.⟩',
    },
    'P-IMAGE-TYPE': {
      what: 'En este archivo no hay una imagen de tipo {ending}.',
      why: 'El sitio no se podría construir.',
      fix: 'Exporte de nuevo la imagen, o dele la extensión correcta.',
    },
    'P-SITE-LOGO': {
      what: 'El archivo del logotipo no está: public{logo}',
      fix: '⟨¿Quería decir «{suggestion}»?|Póngalo ahí, o corrija su nombre. Sin la línea «logo» se ve el nombre del sitio.⟩',
    },
    'P-KEY-FORM': {
      what: '«{value}» no tiene la forma correcta para «{key}».',
      fix: 'Hace falta ⟨rule=slug? un nombre con minúsculas sin acentos, cifras y guiones sueltos|rule=localeCode? el código de un idioma, como es, en, pt-BR o zh-Hant|rule=clockTime? una hora entre comillas rectas, como "08:00"|rule=moment? un día que exista, solo o con una hora, como 2026-12-24 o 2026-12-24 18:00|rule=factName? dos o más palabras en minúsculas separadas por puntos, como delivery.fee|rule=fontFile? un archivo de public/ que termine en .woff2, como /fonts/texto.woff2|rule=sitePath? una ruta del sitio que empiece por /, sin espacios, #, ? ni ".."|rule=oldPath? una ruta como /envios/plazos/ o /faq/plazos.html: empieza por /, tiene menos de 700 caracteres, no lleva #, ?, *, :, \\ ni "..", y los espacios se escriben %20|rule=digest? una huella que escribe «npm run translated» y nadie escribe a mano|rule=colour? un color entre comillas rectas, como "#8a3b12"|rule=origin? un sitio sin página: https://estadisticas.ejemplo.es, o https://*.ejemplo.es para todos los que dependen de él|rule=url? una dirección completa que empiece por https://|rule=currency? el código de una moneda, como EUR|rule=endpoint? una dirección del sitio como /api/notes, o una completa, sin ; ni otros signos|rule=answerNumber? el número de una respuesta, como "1042"|rule=ownerAddress? una dirección de correo o la dirección completa de un webhook, que empiece por https://|rule=editPath? una dirección que contenga {path}|otra forma⟩.',
    },
    'P-KEY-MISSING': { what: 'Falta la clave «{key}».', fix: 'Añada una línea, por ejemplo: {example}' },
    'P-KEY-UNKNOWN': {
      what: 'La clave «{key}» no existe.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Las posibles son: {allowed}.',
    },
    'P-KEY-EMPTY': { what: 'La clave «{key}» está vacía.', fix: 'Escriba un valor, por ejemplo: {example}' },
    'P-KEY-TYPE': {
      what: '«{key}» debe ser ⟨expected=text? un texto|expected=number? un número|expected=integer? un número entero|expected=list? una lista (una línea por elemento, con un guion delante)|expected=map? un grupo de líneas «nombre: valor»|expected=boolean? true o false|vacía⟩; aquí hay ⟨got=text? un texto|got=number? un número|got=integer? un número entero|got=list? una lista|got=map? un grupo de líneas|got=boolean? true o false|nada⟩.',
      fix: '⟨Escriba {right}|expected=text? Un texto con signos especiales va entre comillas rectas.|Corrija el valor.⟩',
    },
    'P-KEY-VALUE': {
      what: '«{value}» no es un valor posible de «{key}».',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Los posibles son: {allowed}.',
    },
    'P-KEY-SHORT': {
      what: '«{key}» es demasiado corto: {length} caracteres, y hacen falta al menos {min}.',
      fix: 'Escriba algo más.',
    },
    'P-KEY-LONG': {
      what: '«{key}» es demasiado largo: {length} caracteres, y caben {max} como mucho.',
      fix: 'Acorte el texto.',
    },
    'P-KEY-COUNT': {
      what: '«{key}» tiene {count} elementos: han de ser de {min} a {max}.',
      fix: 'Añada o quite elementos.',
    },
    'P-KEY-RANGE': { what: '{value} no vale para «{key}».', fix: 'Escriba un número {bound}.' },
    'P-LINK-BROKEN': {
      what: 'El enlace «{url}» no lleva a ninguna página del sitio.',
      fix: '⟨¿Quería decir {suggestion}? Si no, busque la respuesta correcta y escriba su número.|Corrija la dirección. A una respuesta se lleva con su número, por ejemplo /1022.⟩',
    },
    'P-LINK-ANCHOR': {
      what: 'En la página a la que lleva no hay ningún título «#{anchor}».',
      fix: '⟨¿Quería decir «#{suggestion}»? ⟩⟨Sus títulos son: {allowed}. Para llevar al principio, quite #{anchor}.|Esa página no tiene títulos: quite #{anchor}.⟩',
    },
    'P-LINK-EMPTY': {
      what: 'El enlace no tiene dirección o no tiene texto.',
      fix: 'Escriba [texto](/1022), con texto y dirección.',
    },
    'P-LINK-UNSAFE': {
      what: 'No se admite una dirección «{scheme}:».',
      why: 'Puede ejecutar código en el navegador de quien lee.',
      fix: 'Escriba la dirección correcta (https://, mailto:, tel: o una página del sitio), o quite el enlace y deje sus palabras.',
    },
    'P-LINK-FORM': {
      what: '«{text}» no es un enlace bien escrito: se mostraría tal cual.',
      fix: 'Escriba [texto](dirección), sin espacios en la dirección ni entre los dos.',
    },
    'P-LINK-ADDRESS': {
      what: '«{url}» no es ⟨kind=mailto? una dirección de correo válida|kind=tel? un número de teléfono válido|una dirección válida⟩.',
      fix: '⟨kind=mailto? Escriba la dirección entera, también lo que sigue a la @. Para sus propios contactos: <Channel id="email" />.|kind=tel? Escriba el número con prefijo y sin espacios, por ejemplo tel:+34911234567.|Escriba una dirección completa, por ejemplo https://www.example.com/.⟩',
    },
    'P-LINK-LANGUAGE': {
      what: '«{url}» lleva a la página en otro idioma ({language}).',
      fix: 'Use el número de la respuesta, por ejemplo /1022: el enlace sigue entonces el idioma de quien lee.',
    },
    'P-MARK-FOREIGN': {
      what: '⟨mark=alert? Los recuadros de este tipo no existen aquí|mark=directive? Los recuadros con ::: no existen aquí|mark=highlight? El texto resaltado con == no existe aquí|mark=inserted? El texto subrayado con ++ no existe aquí|mark=emoji? Los nombres de emojis entre dos puntos no existen aquí|mark=definition? Las listas de términos con «:» no existen aquí|mark=subscript? Entre dos ~ el texto saldría tachado, no como subíndice|mark=superscript? El texto en superíndice con ^ no existe aquí|mark=wikilink? Los enlaces entre corchetes dobles no existen aquí|mark=shortcode? Las órdenes de otro programa no existen aquí|En un archivo .md, {/* … */} no es una nota⟩⟨mark=subscript? .|: se mostraría tal cual.⟩',
      fix: '⟨mark=alert? Escriba {instead}, [!TIP], [!IMPORTANT] o [!WARNING].|mark=directive? Escriba {instead} y «> » delante de cada línea que sigue, o <Note>, línea vacía, texto, línea vacía, </Note>. Quite también los ::: del final.|mark=definition? Escriba una lista: - **Palabra**: explicación|mark=wikilink? Escriba [palabras](/1022) o <Answer id="1022" />.|mark=comment? Escriba <!-- nota -->: no se publica.|Escriba {instead}|mark=emoji? Ponga el propio signo, por ejemplo 🎉, o quítelo.|Quite la orden, o escriba lo que producía.⟩',
    },
    'P-MDX-IMPORT': {
      what: 'Una línea que empieza por «import» es código, y aquí no cabe código.',
      fix: 'Borre la línea: los elementos del sitio ya están. Si es una frase, empiécela con otra palabra.',
    },
    'P-MDX-EXPORT': {
      what: 'Una línea que empieza por «export» es código, y aquí no cabe código.',
      fix: 'Borre la línea. Si es una frase, empiécela con otra palabra.',
    },
    'P-MDX-EXPRESSION': {
      what: '«{text}» entre llaves es código, y aquí no cabe código.',
      fix: 'Escriba el valor sin llaves, o un dato de facts.yaml: <Fact name="…" />. También vale: {suggestion}',
    },
    'P-MDX-BRACE': {
      what: 'Aquí se abre una llave que nunca se cierra.',
      fix: 'Para mostrar la llave escriba \\{; si no, quítela.',
    },
    'P-MDX-HANDLER': {
      what: '«{name}» en <{tag}> ejecuta código en el navegador de quien lee.',
      fix: 'Quite «{name}».',
    },
    'P-MDX-HTML': {
      what: '<{tag}> es HTML que las respuestas no usan.',
      fix: '⟨Escriba {instead}|Quite la etiqueta y deje el texto de dentro; una línea vacía separa dos párrafos. El código y los formularios no van en las respuestas.⟩',
    },
    'P-MDX-UNCLOSED': {
      what: '<{tag}> se abre y no se cierra⟨nested?  antes del fin de lo que lo contiene⟩.',
      fix: 'Añada </{tag}> después del texto, solo en una línea y con la misma sangría, o quite <{tag}>.',
    },
    'P-MDX-STRAY': {
      what: '⟨expected? <{tag}> se cierra aquí, pero el último que se abrió es <{expected}>, en la línea {opened}.|<{tag}> se cierra aquí, pero nunca se abrió.⟩',
      fix: '⟨expected? </{expected}> va antes de </{tag}>: si ya está más abajo, intercambie las dos líneas.|Quite </{tag}>, o añada <{tag}> donde empieza.⟩',
    },
    'P-MDX-AUTOLINK': {
      what: '<{address}> no se puede escribir así: con «<» empieza un elemento.',
      fix: 'Escriba {link}',
    },
    'P-MDX-COMMENT': {
      what: 'Las notas <!-- … --> no valen aquí.',
      fix: 'Escriba {comment} (no se publica), o bórrelas.',
    },
    'P-MDX-LESS': {
      what: 'El signo «<» se toma aquí por el principio de un elemento.',
      fix: 'Si significa «menor que», escriba \\< o palabras. Si es un elemento, revise el nombre, las comillas y el > final.',
    },
    'P-MDX-SYNTAX': {
      what: 'Aquí no se puede leer el texto ({detail}).',
      fix: 'Revise los signos < > { } de esta línea: para mostrarlos escriba \\< y \\{.',
    },
    'P-NOTICE-ORDER': {
      what: 'Este aviso termina ({until}) antes de empezar ({from}): nadie lo vería.',
      fix: 'Corrija una de las dos fechas. Un día sin hora cuenta entero.',
    },
    'P-NOTICE-OVER': {
      what: 'El aviso «{id}» valía hasta el {date}, hace {days} días: ya no aparece en ningún sitio.',
      fix: 'Quítelo de notices.yaml; la historia de git lo conserva.',
    },
    'P-NOTICE-PLACE': {
      what: '«{place}» no es un lugar para un aviso.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Escriba el número de una respuesta o una de estas palabras: {allowed}.',
    },
    'P-HOURS-ORDER': {
      what: 'El horario termina ({to}) antes de empezar ({from}).',
      fix: 'Intercambie los dos. Un horario puede pasar de medianoche si termina antes de las "06:00"; si no, use dos líneas, la primera hasta las "24:00".',
    },
    'P-HOURS-BREAK': {
      what: 'La pausa ({pause}) no está dentro del horario ({hours}).',
      fix: 'Escriba un principio y un fin que estén dentro, por ejemplo breaks: [{ from: "13:00", to: "14:00" }]',
    },
    'P-HOLIDAY-COUNTRY': {
      what: 'No se conocen los festivos de «{country}».',
      fix: 'Escriba el país con dos letras, por ejemplo country: ES, o quite la línea y nombre los días en closed.',
    },
    'P-HOLIDAY-REGION': {
      what: '«{region}» no es una región con festivos propios.',
      fix: '⟨Se conocen: {allowed}. Si no está, quite la línea y nombre los días en closed.|Quite la línea y nombre los días en closed.⟩',
    },
    'P-HOLIDAY-OPEN': {
      what: 'El {day} no es festivo ({country}): decir que hay alguien no cambia nada.',
      fix: 'Corrija la fecha, o quite la línea.',
    },
    'P-HOLIDAY-SHORTENED': {
      what: 'Este día de horario reducido no dice desde cuándo o hasta cuándo hay alguien.',
      fix: 'Añada from, to o los dos, por ejemplo to: "13:00". Si está cerrado, el día va en closed.',
    },
    'P-SLUG-RESERVED': {
      what: 'En «{language}» una categoría no se puede llamar «{slug}»: el sitio ya tiene algo en esa dirección.',
      fix: 'Elija otro nombre para la categoría y su carpeta.',
    },
    'P-PAGE-ADDRESS': {
      what: 'Una página no se puede llamar «{slug}»: el sitio ya tiene algo en esa dirección.',
      fix: 'Cambie el nombre del archivo. Si hay enlaces con el nombre antiguo, escríbalo en los datos de la página como «key:».',
    },
    'P-PAGE-KEY': {
      what: 'La página «{key}» ya existe en este idioma: {other}',
      fix: 'Dé a una de las dos otro «key:», o quite un archivo.',
    },
    'P-PAGE-TRANSLATION': {
      what: 'La página «{key}» falta en: {missing}. Allí los enlaces llevan a esta.',
      fix: 'Añada pages/<idioma>/…mdx con «key: {key}» en sus datos.⟨ Si ya es «{suggestion}», escriba «key: {key}» en ese archivo.⟩',
    },
    'P-PLACE-UNKNOWN': {
      what: 'La pantalla «{name}» no está en places.yaml.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩⟨Hay: {allowed}.|Añádala a places.yaml.⟩',
    },
    'P-PLACE-UNUSED': {
      what: 'Ninguna respuesta usa la pantalla «{name}».',
      fix: 'Úsela donde haga falta, <Go to="{name}" />, o quítela de places.yaml.',
    },
    'P-PLACE-WRITTEN': {
      what: '«{path}» podría pulsarse: places.yaml conoce esa pantalla.',
      fix: 'Escriba <Go to="{name}" />.',
    },
    'P-PUBLIC-HIDDEN': {
      what: '«{name}» es un archivo oculto: no puede estar entre los archivos públicos.',
      why: 'Los archivos ocultos suelen contener contraseñas, ajustes o la historia del trabajo.',
      fix: 'Bórrelo o muévalo. Solo se admiten «.well-known» y «.nojekyll».',
    },
    'P-PUBLIC-TAKEN': {
      what: 'Donde iría «{name}» el sitio ya tiene algo: {page}.',
      why: 'Uno de los dos desaparecería.',
      fix: 'Dé otro nombre al archivo, o bórrelo.',
    },
    'P-PUBLIC-ACTIVE': {
      what: '«{name}» es una página o un script: quien lo abre lo ejecuta en la dirección del sitio.',
      fix: 'Borre el archivo. Si de verdad hace falta (por ejemplo, para probar que el sitio es suyo), nómbrelo en site.yaml: publicFiles: ["{name}"]',
    },
    'P-SITE-PUBLIC': {
      what: '«publicFiles» nombra «{name}», que no está entre los archivos públicos.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Corrija el nombre, o quítelo.',
    },
    'P-QUESTION-MARK': {
      what: 'Es una pregunta, pero no termina con signo de interrogación.',
      fix: 'Escriba: {corrected}',
    },
    'P-QUESTION-MARKUP': {
      what: 'La pregunta es texto simple: «{text}» se mostraría tal cual, también en la búsqueda.',
      fix: 'Quite asteriscos, acentos graves, enlaces y elementos. Un dato de facts.yaml va entre llaves, por ejemplo {delivery.fee}.',
    },
    'P-ANSWER-MARKUP': {
      what: 'La respuesta corta es texto simple: «{text}» se mostraría tal cual.',
      fix: 'Quite asteriscos, enlaces y elementos. Un dato de facts.yaml va entre llaves, por ejemplo {delivery.fee}.',
    },
    'P-QUESTION-DUPLICATE': {
      what: 'La misma pregunta ya existe: {id}, en {other}.',
      fix: 'Una las dos respuestas, o plantee la pregunta de modo que se vea la diferencia.',
    },
    'P-QUESTION-NEAR': {
      what: 'La pregunta es casi la misma que «{question}» ({id}, en {other}).',
      fix: 'Si es la misma, únalas; si no, deje clara la diferencia.',
    },
    'P-ALIAS-SHARED': {
      what: '«{alias}» es igual o casi igual que «{same}», de la respuesta {id} ({other}).',
      why: 'La búsqueda no sabe cuál de las dos mostrar primero.',
      fix: 'Déjelo solo en la respuesta que de verdad se busca con esas palabras.',
    },
    'P-ALIAS-REPEATS': {
      what: '«{alias}» repite la pregunta u otro alias de esta respuesta.',
      fix: 'Quítelo: la búsqueda no lo necesita.',
    },
    'P-QUESTION-LONG': {
      what: 'La pregunta tiene {length} caracteres: a partir de {most} cuesta leerla en una lista.',
      fix: 'Acórtela: los detalles van en la respuesta, otras maneras de preguntar en «aliases».',
    },
    'P-REDIRECT-LINE': {
      what: '⟨reason=columns? Esta línea no tiene dos columnas: «{text}».|reason=from? «{text}» no puede ser una dirección antigua.|«{text}» no dice adónde ir.⟩',
      fix: '⟨reason=columns? Escriba la dirección antigua, una coma y el destino: /faq/plazos.html,1042|reason=from? Escriba una ruta del sitio, que puede terminar en *, por ejemplo /faq/*|Escriba el número de una respuesta (1042, /en/1042), una dirección del sitio (/envios/) o una completa (https://…).⟩',
    },
    'P-REDIRECT-HIDES': {
      what: '«{path}» taparía ⟨page=site? una página o un archivo del sitio|{page}⟩.',
      fix: 'Quite la línea: en esa dirección ya hay una página. Delante de un * va una ruta que no tenga ninguna página.',
    },
    'P-REDIRECT-TWICE': {
      what: '«{path}» ya está en la línea {line}.',
      fix: 'Una dirección antigua lleva a un solo sitio: deje la línea correcta.',
    },
    'P-REDIRECT-TARGET': {
      what: '«replacedBy» nombra la respuesta {id}, que no existe o es un borrador.',
      fix: 'Escriba el número de una respuesta publicada, o quite la línea: entonces se llega a la categoría.',
    },
    'P-REDIRECT-CHAIN': {
      what: '«replacedBy» nombra la respuesta {id}, que también está archivada.',
      fix: '⟨final? Escriba {final}, la respuesta a la que se llega al final.|Escriba el número de una respuesta publicada, o quite la línea.⟩',
    },
    'P-REDIRECT-LOOP': {
      what: 'La redirección da vueltas en círculo: {path}.',
      fix: 'Al menos una de estas respuestas debe seguir publicada o no tener «replacedBy».',
    },
    'P-REDIRECT-SHADOW': {
      what: '⟨page=site? «{path}» es una dirección que el sitio ya usa|«{path}» es la dirección de una página que existe ({page})⟩: la redirección la taparía.',
      fix: 'Quite esa dirección de «redirectFrom»⟨page=site? |, o cambie el nombre de la otra página⟩.',
    },
    'P-REDIRECT-DUPLICATE': {
      what: '«{path}» ya es una dirección antigua de {other}.',
      fix: 'Una dirección antigua solo puede llevar a una respuesta: déjela en la correcta.',
    },
    'P-REDIRECT-STATUS': {
      what: '«replacedBy» vale solo para respuestas archivadas; esta está «{status}».',
      fix: 'Quite «replacedBy», o escriba «status: archived».',
    },
    'P-FACT-UNKNOWN': {
      what: 'El dato «{name}» no está en facts.yaml.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩⟨Hay: {allowed}.|Añádalo a facts.yaml.⟩',
    },
    'P-CHANNEL-UNKNOWN': {
      what: 'El contacto «{name}» no está en channels.yaml.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Los contactos son: {allowed}.',
    },
    'P-ANSWER-UNKNOWN': {
      what: 'No hay ninguna respuesta con el número {id} (en {key}).',
      fix: '⟨Corrija el número. Los más cercanos son: {near}.|Corrija el número, o quítelo.⟩',
    },
    'P-ANSWER-HIDDEN': {
      what: 'La respuesta {id} no está publicada (⟨status=draft? es un borrador|está archivada⟩): no se encontraría.',
      fix: '⟨instead? Use el número {instead}, que la sustituyó.|Quite la referencia, o publique esa respuesta.⟩',
    },
    'P-RELATED-SELF': {
      what: 'La respuesta {id} se nombra a sí misma entre las relacionadas.',
      fix: 'Quite {id} de «related».',
    },
    'P-SECTION-UNKNOWN': {
      what: 'La categoría de esta respuesta no tiene la sección «{section}».',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩⟨Las secciones son: {allowed}.|Quite «section», o nombre las secciones de la categoría en categories.yaml, en «sections».⟩',
    },
    'P-RELATED-TWICE': { what: 'El número {id} está dos veces en «related».', fix: 'Basta una vez.' },
    'P-SITE-LINK': {
      what: '«{key}» ⟨both? tiene «page» y «url» a la vez|no dice adónde lleva⟩.',
      fix: 'Escriba uno de los dos: page: privacy para una página de pages/, o url: https://www.example.com/',
    },
    'P-SITE-LABEL': {
      what: 'El enlace «{key}» no tiene palabras.',
      fix: 'Añada por ejemplo: label: { es: Empleo, en: Jobs }',
    },
    'P-SITE-PAGE': {
      what: 'La página «{page}» no existe.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩⟨Las páginas son: {allowed}.|Escríbala en pages/<idioma>/{page}.mdx.⟩',
    },
    'P-SITE-LOCALE': {
      what: 'El idioma principal «{locale}» no es uno de los idiomas del sitio.',
      fix: 'Elija uno de estos: {allowed}, o añádalo en «locales».',
    },
    'P-SITE-BASE': {
      what: 'La ruta de la dirección del sitio ({path}) tiene signos que cada servidor escribe a su manera.',
      fix: 'Use letras sin acentos, cifras y guiones, por ejemplo {suggestion}',
    },
    'P-SITE-DICTIONARY': {
      what: 'El sitio aún no tiene los textos de sus páginas en «{locale}».',
      fix: 'Están listos: {allowed}. Para otro idioma escriba words/{locale}.yaml: «npm run words -- {locale}» da los textos por traducir.',
    },
    'P-SITE-ZONE': { what: 'La zona horaria «{zone}» no existe.', fix: 'Escriba un nombre como Europe/Madrid.' },
    'P-SITE-PATTERN': {
      what: '«{pattern}» no es una expresión regular válida.',
      fix: 'Corríjala, por ejemplo "DSP-?[0-9]{6,8}", o quite la línea.',
    },
    'P-SITE-PATTERN-PART': {
      what: '«{pattern}» usa una parte de las expresiones regulares que aquí no vale, como \\1 o más de 80 repeticiones.',
      why: 'El servidor la prueba con cada texto que llega: ha de ser rápida escriban lo que escriban.',
      fix: 'Use caracteres, clases y repeticiones, por ejemplo "DSP-?[0-9]{6,8}".',
    },
    'P-SITE-PATTERN-SLOW': {
      what: 'En «{pattern}» una repetición y lo que la sigue se disputan los mismos caracteres: un texto puede ocupar el servidor durante horas.',
      why: 'El servidor la prueba con cada texto que llega, también con los escritos adrede.',
      fix: 'Quite la repetición que rodea a otra, o ponga detrás un carácter que ella no tome: "[A-Z]+-[0-9]+" en lugar de "([A-Z0-9]+-?)+".',
    },
    'P-SITE-PATTERN-EMPTY': {
      what: '«{pattern}» encuentra un número de pedido donde no lo hay.',
      why: 'En los comentarios taparía cada palabra.',
      fix: 'Escriba lo que todo número tiene, letras y cifras, por ejemplo "DSP-?[0-9]{6,8}".',
    },
    'P-SETTING-DUPLICATE': {
      what: '«{value}» ya existe como «{key}», en la línea {line}.',
      fix: 'Cada uno debe ser distinto: cambie uno de los dos.',
    },
    'P-SPOKEN-LONG': {
      what: 'Por teléfono esta respuesta tiene {words} palabras: con más de {max} nadie la retiene.',
      fix: 'Acórtela, o escriba en «spoken» una más corta para leer en voz alta.',
    },
    'P-SPOKEN-TABLE': {
      what: 'El texto de la respuesta es solo una tabla, que no se puede decir por teléfono.',
      fix: 'Añada una frase que la resuma, o escriba en «spoken» lo que hay que decir.',
    },
    'P-WORDS-LONG': { what: 'Esta frase tiene {words} palabras: a partir de {max} cuesta seguirla.', fix: 'Haga dos.' },
    'P-WORDS-PLAIN': {
      what: '«{phrase}» es lenguaje administrativo.',
      fix: '⟨Escriba «{instead}».|Quite esas palabras: la frase se sostiene sin ellas.⟩',
    },
    'P-WORDS-HARD': {
      what: 'El texto es difícil de leer: {index} de 100, y conviene llegar a {min}.',
      fix: 'Acorte las frases y use palabras más cortas y corrientes.',
    },
    'P-SPELLING': {
      what: '«{word}» no está en el diccionario⟨count=1? | ({count} veces)⟩.',
      fix: '⟨Quizá: {suggestions}. ⟩Si es correcta, añádala a {list}.',
    },
    'P-THEME-SYNTAX': {
      what: 'Aquí no se puede leer theme.css: {detail}.',
      why: 'La hoja de estilo está en cada página: una estropeada cambiaría también lo demás.',
      fix: 'Lo más corriente es que poco antes falte una llave, o sobre.',
    },
    'P-THEME-IMPORT': {
      what: 'theme.css llama a otra hoja de estilo ({url}), que nunca se leería.',
      fix: 'Copie aquí sus reglas y quite la línea @import.',
    },
    'P-THEME-URL': {
      what: 'theme.css carga «{url}», que no es un archivo del sitio: los navegadores lo rechazarían.',
      fix: 'Ponga el archivo en public/ y escriba por ejemplo: url({instead})',
    },
    'P-THEME-FILE': {
      what: 'El archivo public{url} no está.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Póngalo ahí, o corrija su nombre.',
    },
    'P-THEME-FONT': {
      what: 'public{url} no es una tipografía WOFF2.',
      fix: 'Conviértala a WOFF2: es el formato más ligero, y lo leen todos los navegadores.',
    },
    'P-ICON-EMPTY': {
      what: 'En public{url} no hay ningún dibujo con formas y tamaño.',
      fix: 'Exporte el icono como «SVG plano», con los textos convertidos en trazados y viewBox="0 0 24 24".',
    },
    'P-ICON-PART': {
      what: 'Algunas partes de public{url} no se verán: {parts}.',
      why: 'El icono va dentro de la página, que de un dibujo solo toma formas, colores y líneas.',
      fix: 'Expórtelo como «SVG plano» con atributos de presentación, sin degradados ni estilos; para el color de la página use currentColor.',
    },
    'P-THEME-HEAVY': {
      what: 'theme.css ocupa {size} y va en cada página: en el teléfono se espera más.',
      fix: 'Deje solo las reglas necesarias, mejor por debajo de {limit}.',
    },
    'P-THEME-ACCENT': {
      what: 'El color {colour} se lee mal sobre fondo ⟨scheme=dark? oscuro|claro⟩: su contraste es de {ratio} a 1, y hace falta 4,5.',
      why: 'Por eso enlaces y botones salen en el color legible más cercano: {shown}.',
      fix: "Escriba {key}: '{shown}', o elija usted un color ⟨scheme=dark? más claro|más oscuro⟩.",
    },
    'P-THEME-CONTRAST': {
      what: 'Con theme.css, {front} sobre {back} tiene un contraste de {ratio} a 1 (⟨scheme=dark? oscuro|claro⟩): hace falta 4,5.',
      fix: 'Elija un color más alejado de su fondo.',
    },
    'P-TONE-LANGUAGE': {
      what: 'tone.yaml tiene palabras en «{locale}», que no es un idioma del sitio.',
      fix: 'Los idiomas del sitio son: {allowed}.',
    },
    'P-TONE-MIXED': {
      what: '«{word}» tutea, mientras que las respuestas en italiano tratan de usted («formal: true»).',
      fix: 'Escriba la frase con «Lei», o quite «formal: true».',
    },
    'P-TONE-PLACE': {
      what: 'Nadie rellena {place}: quien reciba la respuesta lo leería así.',
      fix: 'Solo se rellena {company}, el nombre de la empresa. Escriba lo demás con todas las letras.',
    },
    'P-TRANSLATION-MISSING': {
      what: 'La respuesta {id} no existe en «{language}»: allí se ve esta, con una nota.',
      fix: 'Cree la traducción: npm run new -- --id {id} --locale {language}',
    },
    'P-TRANSLATION-OLD': {
      what: 'El original ({source}) ha cambiado en el fondo después de esta traducción.',
      fix: 'Compare los dos textos: si el original está mal, corríjalo; si no, corrija la traducción y después: npm run translated -- {id} {language}',
    },
    'P-LANGUAGE-WRONG': {
      what: 'El archivo está en la carpeta «{expected}», pero ⟨part? este párrafo|su texto⟩ parece escrito en «{found}».',
      fix: '⟨part? Tradúzcalo, o quítelo.|Traduzca el texto, o mueva el archivo a articles/{found}/.⟩',
    },
    'P-TEXT-MISSING': { what: '«{key}» falta en «{locale}»: aparece en otro idioma.', fix: 'Añada {locale}: …' },
    'P-TEXT-LOCALE': {
      what: '«{key}» tiene un texto en «{locale}», que no es un idioma del sitio.',
      fix: 'Los idiomas son: {allowed}. Corrija el código, o quite la línea.',
    },
    'P-TRIAGE-CHOICE': {
      what: '⟨Esta opción lleva a varias cosas: {targets}.|Esta opción no lleva a ninguna parte.⟩',
      fix: 'Escriba next (otra pregunta), o form (el formulario), o answers y, si hace falta, channel.',
    },
    'P-TRIAGE-STEP': {
      what: 'Aquí no hay ninguna pregunta «{name}».',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩Hay: {allowed}.',
    },
    'P-TRIAGE-UNREACHABLE': {
      what: 'Ninguna opción lleva a la pregunta «{name}».',
      fix: 'Añada next: {name} a una opción, o quite la pregunta. Siempre se empieza por la primera, «{first}».',
    },
    'P-TRIAGE-LOOP': {
      what: 'Desde aquí se vuelve a una pregunta ya hecha: {chain}.',
      fix: 'Haga que esta opción lleve a una respuesta, a un contacto o a otra pregunta.',
    },
    'P-TRIAGE-DEEP': {
      what: 'Aquí se llega a una pregunta de más: {chain}.',
      fix: 'Como mucho {most} preguntas seguidas: una dos, o lleve antes a una respuesta o a una persona.',
    },
    'P-VIDEO-HOST': {
      what: '⟨host? Los vídeos de {host} no son de los que el sitio puede mostrar.|«{address}» no es la dirección de un vídeo.⟩',
      fix: '⟨host? Nombre {host} en site.yaml, en video: { hosts: […] }|Escriba la dirección https de la página del vídeo, o un archivo junto a la respuesta: ./video.mp4.⟩',
    },
    'P-VIDEO-CAPTIONS': {
      what: 'El vídeo «{name}» no tiene subtítulos: a quien no oye o va en el tren no le sirve.',
      fix: 'Póngalos en un archivo al lado y escriba captions="{example}".',
    },
    'P-WORDS-PLACE': {
      what: 'En «{key}» nadie rellena {place}: se verían las llaves.',
      fix: '⟨¿Quería decir «{suggestion}»? ⟩⟨Aquí se rellenan, entre llaves: {allowed}.|En este texto no se rellena nada: quite las llaves.⟩',
    },
    'P-WORDS-PLACE-MISSING': {
      what: 'En «{key}» falta, entre llaves: {missing}. La página no puede decirlo.',
      fix: 'Escríbalo en su sitio, como en «{model}».',
    },
    'P-WORDS-FORMS': {
      what: '⟨A «{key}» le faltan formas con las que cuenta este idioma: {missing}.|Este idioma nunca usa estas formas de «{key}»: {unused}.⟩',
      fix: 'Las formas de este idioma, con números que las piden: {forms}.',
    },
    'P-WORDS-PATHS': {
      what: 'Dos páginas tendrían la misma dirección «{slug}»: «{key}» y «{other}».',
      fix: 'Dé a «{key}» otro nombre.',
    },
    'P-WORDS-MISSING': {
      what: '⟨count=1? Falta un texto y aparece|Faltan {count} textos y aparecen⟩ en otro idioma: {keys}.',
      fix: 'Todos a la vez, listos para traducir: npm run words -- {tag} --missing',
    },
    'P-YAML-QUOTE': {
      what: 'Este valor necesita comillas rectas: «{sign}» tiene aquí un significado especial.',
      fix: 'Escriba la línea así: {line}',
    },
    'P-YAML-ENDS-EARLY': {
      what: 'Las comillas se cierran antes del final: un {quote} en el texto se toma por el último.',
      fix: 'Escriba la línea así: {line}',
    },
    'P-YAML-UNCLOSED': {
      what: 'Falta el {quote} que cierra este valor.',
      fix: '⟨Escriba la línea así: {line}|Añada {quote} al final del valor.⟩',
    },
    'P-YAML-TAB': {
      what: 'Aquí hay un tabulador: los datos se sangran solo con espacios.',
      fix: 'Cámbielo por dos espacios.',
    },
    'P-YAML-SPACE': { what: 'Falta el espacio después de los dos puntos.', fix: 'Escriba la línea así: {line}' },
    'P-YAML-DUPLICATE': {
      what: 'La clave «{key}» está dos veces: la primera, en la línea {line}.',
      fix: 'Deje solo una.',
    },
    'P-YAML-INDENT': {
      what: 'La sangría no cuadra: esta línea empieza demasiado a la derecha o a la izquierda.',
      fix: '⟨Escriba la línea así, con exactamente estos espacios delante: «{line}»|Las claves principales empiezan en el borde; lo que depende de una clave va debajo, con dos espacios de sangría.⟩',
    },
    'P-YAML-COMMENT': {
      what: 'A partir de # se pierde el texto: «{lost}».',
      fix: 'Si sobra, bórrelo; si no, escriba la línea así: {line}',
    },
    'P-YAML-ANCHOR': {
      what: '«{text}» es una abreviatura de YAML que aquí no se usa.',
      fix: 'Escriba el valor entero. Si es texto, póngalo entre comillas rectas.',
    },
    'P-YAML-SYNTAX': {
      what: 'A partir de aquí no se pueden leer los datos ({detail}).',
      fix: 'Cada línea tiene la forma «clave: valor». Revise los dos puntos, las comillas, los guiones y la sangría en esta línea y en la anterior.',
    },
  },
};

export default es;
