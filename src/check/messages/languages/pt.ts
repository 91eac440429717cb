import type { LanguageMessages } from '../added-languages.ts';

const pt: LanguageMessages = {
  report: {
    error: 'erro',
    warning: 'aviso',
    write: 'escreva',
    see: 'ver',
    articles: '⟨n=1? 1 resposta|{n} respostas⟩',
    errors: '⟨n=1? 1 erro|{n} erros⟩',
    warnings: '⟨n=1? 1 aviso|{n} avisos⟩',
    files: '⟨n=1? em 1 arquivo|em {n} arquivos⟩',
    folded: 'e mais {n} do mesmo tipo: “npm run check -- --all” mostra todos.',
    nothing: 'Nada a corrigir.',
    must: 'Os erros devem ser corrigidos antes de publicar.',
    may: 'Você pode publicar.',
  },
  problems: {
    'P-ATTACHMENT-MISSING': {
      what: 'O arquivo “{name}” não está lá.',
      fix: '⟨Você quis dizer “{suggestion}”?|Coloque o arquivo na pasta da resposta e escreva ./nome.pdf, ou em public/ e escreva /nome.pdf.⟩',
    },
    'P-ATTACHMENT-KIND': {
      what: '“{name}” não é um arquivo que se possa oferecer aqui.',
      fix: 'Use um arquivo ao lado da resposta que termine em: {allowed}.',
    },
    'P-ATTACHMENT-UNUSED': {
      what: 'Nenhuma resposta usa este arquivo.',
      fix: 'Apague-o ou ofereça-o: <Download src="./nome.pdf" title="…" />.',
    },
    'P-BODY-EMPTY': {
      what: 'A página não tem texto depois dos seus dados.',
      fix: 'Escreva o texto abaixo da segunda linha ---, ou retire o arquivo.',
    },
    'P-BODY-REPEATS': {
      what: 'O texto só repete a resposta curta: seria lido duas vezes.',
      fix: 'Retire o texto (a resposta curta basta), ou escreva aqui o que ela não diz.',
    },
    'P-HEADING-ID': {
      what: '“{#{id}}” apareceria como está: o endereço de um título vem sozinho das suas palavras.',
      fix: 'Retire-o. Nos links, escreva # e as palavras do título em minúsculas, com hifens; se estiver errado, a verificação diz qual é o certo.',
    },
    'P-MARK-MISSPELT': {
      what: 'Esta linha não chega a ser ⟨kind=heading? um título|um item da lista⟩: os sinais apareceriam como estão.',
      why: '⟨cause=odd? Ao lado do sinal há um espaço especial que o Markdown não reconhece.|cause=none? Falta o espaço depois do sinal.|Em Markdown, os itens de uma lista começam com um hífen.⟩',
      fix: 'Escreva: {corrected}',
    },
    'P-HEADING-H1': { what: 'O título da página é a pergunta: o texto não pode ter outro.', fix: 'Escreva ## {text}' },
    'P-HEADING-SKIP': {
      what: 'Este título está no nível {depth} e o anterior só no {before}: tem sinais # demais.',
      why: 'Quem usa um leitor de tela se orienta pelos níveis.',
      fix: 'Retire quantos # forem precisos para que “{text}” fique só um nível abaixo.',
    },
    'P-CHANNEL-ADDRESS': {
      what: 'O contato “{channel}” ({kind}) não tem um endereço válido.',
      fix: 'Escreva, por exemplo: address: {example}',
    },
    'P-CHANNEL-PHONES': {
      what: 'O contato “{channel}” tem mais de um número: quem tocar nele ligaria para um que não existe.',
      fix: 'Escreva só um, por exemplo address: "{first}". Para o outro, crie um contato à parte ou cite-o em note.',
    },
    'P-CHANNEL-EXTENSION': {
      what: 'No contato “{channel}”, não está claro o que significa “{sign}{last}” no fim do número.',
      fix: 'Se for um ramal, escreva address: "{first} ext. {last}"; se fizer parte do número, retire o sinal; se for outro número, retire “{sign}{last}”.',
    },
    'P-CHANNEL-CATEGORY': {
      what: 'Não há nenhuma categoria com o id “{category}”.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩As categorias são: {allowed}.',
    },
    'P-COMPONENT-UNKNOWN': {
      what: 'O elemento <{name}> não existe.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩Os elementos são: {allowed}.',
    },
    'P-ATTRIBUTE-UNKNOWN': {
      what: '<{component}> não tem “{name}”.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩⟨Pode ter: {allowed}.|Escreva só <{component}>.⟩',
    },
    'P-ATTRIBUTE-MISSING': { what: 'Falta “{name}” em <{component}>.', fix: 'Escreva, por exemplo, {example}.' },
    'P-ATTRIBUTE-VALUE': {
      what: 'O valor de “{name}” em <{component}> fica entre aspas retas, uma só vez e sem chaves.',
      fix: 'Escreva {example}.',
    },
    'P-COMPONENT-CONTENT': {
      what: '⟨rule=none? <{component}> não leva texto dentro.|rule=extra? Em <Steps> fica só a lista numerada: esta parte não é dali.|rule=parts? Em <{component}> faltam as partes que o compõem: têm de ser pelo menos duas, e mais nada.|rule=outside? <{component}> fica só dentro do elemento de que faz parte.|rule=picture? <{component}> começa com uma imagem, sozinha no seu parágrafo.|rule=list? Falta a lista numerada em <Steps>.|<{component}> está vazio.⟩',
      fix: '⟨rule=none? Feche-o logo: <{component} … />. O texto fica fora.|rule=extra? Coloque-a antes de <Steps> ou depois de </Steps>, ou faça dela um passo, com um número na frente.|rule=parts? content/README.md mostra como se escreve.|rule=outside? content/README.md mostra onde fica.|rule=picture? Escreva ![o que se vê](./nome.png), uma linha vazia, a legenda.|rule=list? Coloque o número na frente de cada passo: 1. … 2. … com uma linha vazia antes e depois da lista.|Escreva o texto entre o início e o fim, ou retire os dois.⟩',
    },
    'P-CONTEXT-URL': {
      what: 'O painel de ajuda não pode ficar em {origin}: este contexto nunca apareceria ali.',
      fix: '⟨Cite o site em site.yaml, em “widget.origins”, ou corrija o endereço. Há: {allowed}.|Cite o site em site.yaml, em “widget.origins”, ou retire a linha “urls”.⟩',
    },
    'P-DATE-FORM': {
      what: 'A data “{value}” de “{key}” não está escrita como ano-mês-dia.',
      fix: '⟨Escreva {iso}.|Escreva-a como ano-mês-dia, por exemplo 2026-03-10.⟩',
    },
    'P-DATE-IMPOSSIBLE': {
      what: 'O dia {value} de “{key}” não existe.',
      fix: '⟨Escreva o dia certo: o último desse mês é {last}.|Os meses vão de 01 a 12, os dias de 01 a 31.⟩',
    },
    'P-DATE-ORDER': {
      what: '⟨key=published? Segundo “published” ({date}), a resposta saiu depois da sua última verificação, “updated” ({updated}).|A próxima verificação (reviewBy, {date}) não vem depois da última (updated, {updated}).⟩',
      fix: '⟨key=published? Escreva em “published” o dia em que saiu, ou em “updated” o da verificação: {date} ou mais tarde.|Escreva em “reviewBy” um dia depois de {updated}.⟩',
    },
    'P-FILE-MISSING': {
      what: 'Falta o arquivo {name}.',
      fix: 'Crie {name} na pasta do conteúdo, ou indique a pasta certa com PRONTUARIO_CONTENT.',
    },
    'P-FILE-STRAY': {
      what: 'Nada lê “{name}”, e ele não é publicado.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩Renomeie o arquivo, mova-o ou apague-o.',
    },
    'P-FILE-PLACE': {
      what: 'O arquivo está na pasta errada: não seria publicado.',
      fix: 'Uma resposta fica em articles/<idioma>/<categoria>/<nome>.mdx, uma página em pages/<idioma>/<nome>.mdx, aqui por exemplo {example}.',
    },
    'P-FILE-EXTENSION': {
      what: '“{name}” não termina em .mdx ou .md em minúsculas: não seria publicado.',
      fix: 'Renomeie o arquivo para “{suggestion}”.',
    },
    'P-FILE-NAME': {
      what: 'O nome “{name}” não pode ser um endereço: usam-se minúsculas sem acentos, algarismos e hifens.',
      fix: 'Renomeie o arquivo para “{suggestion}”.',
    },
    'P-FILE-LOCALE': {
      what: '“{folder}” não é um idioma do site.',
      fix: 'Mova o arquivo para uma destas pastas: {allowed}. Os idiomas estão em site.yaml, em “locales”.',
    },
    'P-FILE-CATEGORY': {
      what: 'A pasta “{folder}” não é uma categoria deste idioma.',
      fix: '⟨Você quis dizer “{suggestion}”? Mova o arquivo para lá e apague esta pasta se ficar vazia.|Mova o arquivo para uma destas pastas: {allowed}. As categorias estão em categories.yaml.⟩',
    },
    'P-FILE-UNREADABLE': {
      what: 'Não foi possível ler o arquivo: ⟨reason=EACCES? falta permissão|reason=EPERM? falta permissão|reason=ENOENT? ele não está lá|reason=EISDIR? é uma pasta|reason=EBUSY? outro programa o está usando|{reason}⟩.',
      fix: 'Veja se o arquivo ainda existe e se você tem permissão para lê-lo.',
    },
    'P-FILE-LARGE': {
      what: 'O arquivo tem {size}: no máximo {limit}.',
      why: 'Uma resposta é uma página de texto: um arquivo tão grande costuma conter outra coisa.',
      fix: 'Retire o que não é texto, ou faça dele várias respostas.',
    },
    'P-FILE-COMPLEX': {
      what: 'O texto tem sinais “<”, “{” ou “&…;” demais, ou níveis demais uns dentro dos outros, para ser lido.',
      fix: 'Simplifique-o: uma resposta tem poucos elementos e no máximo dois ou três níveis de listas.',
    },
    'P-FILE-ENCODING': {
      what: '⟨encoding=binary? Isto não é um arquivo de texto.|O arquivo não está em UTF-8: parece {encoding}.⟩',
      why: '⟨encoding=binary? |As letras com acento apareceriam erradas.⟩',
      fix: '⟨encoding=binary? Coloque aqui o arquivo certo, ou retire-o: talvez seja uma imagem ou um documento com o nome errado.|No editor, escolha “Salvar com codificação” e depois UTF-8.⟩',
    },
    'P-FILE-CONTROL': {
      what: 'Há aqui um caractere invisível que não é texto ({character}).',
      fix: 'Apague-o: em geral vem de um copiar e colar.',
    },
    'P-FILE-LINK': {
      what: 'Isto é um link simbólico, não um arquivo.',
      why: 'Links podem andar em círculos e não são publicados.',
      fix: 'Coloque aqui o próprio arquivo no lugar do link.',
    },
    'P-FILE-SPECIAL': {
      what: 'Isto não é um arquivo, e sim um canal do sistema (um pipe, um socket ou um dispositivo).',
      why: 'A leitura poderia nunca terminar.',
      fix: 'Retire-o. Se aqui deve haver um texto ou uma imagem, coloque o próprio arquivo.',
    },
    'P-CHECK-BUG': {
      what: 'A própria verificação falhou neste arquivo. A culpa não é sua, é do programa ({error}).',
      fix: 'Envie esta mensagem e o arquivo a quem cuida do site. Os outros arquivos foram verificados mesmo assim.',
    },
    'P-DATE-FUTURE': {
      what: 'Segundo “updated”, a resposta foi verificada em {updated}: esse dia ainda não chegou.',
      fix: 'Escreva o dia em que ela foi mesmo verificada.',
    },
    'P-REVIEW-DUE': {
      what: 'Esta resposta devia ser verificada até {date}, ⟨days=1? há um dia|há {days} dias⟩.',
      fix: '⟨Pergunte a {owner}|Leia-a de novo⟩: se ainda estiver certa, ponha “updated” na data de hoje e “reviewBy” na próxima; se não, corrija-a.',
    },
    'P-FACT-REVIEW-DUE': {
      what: 'O dado “{name}” devia ser verificado até {date}, ⟨days=1? há um dia|há {days} dias⟩. ⟨used=1? 1 arquivo o cita|{used} arquivos o citam|Nenhum arquivo o cita⟩.',
      fix: 'Verifique-o e escreva a próxima data em “reviewBy”.',
    },
    'P-CHANNEL-STALE': {
      what: 'O horário e o prazo do contato “{channel}” valiam até {until}, ⟨days=1? há um dia|há {days} dias⟩: o site não promete mais prazo.',
      fix: 'Confirme que ainda valem e escreva a data de hoje em verifiedOn.',
    },
    'P-FRONT-MISSING': {
      what: 'O arquivo não começa com os dados da resposta.',
      fix: 'A primeira linha é --- sozinha; depois vêm os dados (id, question, answer, …) e de novo uma linha ---. “npm run new” prepara um arquivo certo.',
    },
    'P-FRONT-OPEN': {
      what: 'Falta a linha --- que fecha os dados.',
      fix: 'Acrescente, depois de “{after}”, uma linha em que só haja ---.',
    },
    'P-HEAD-TAG': {
      what: '⟨<{tag}> não pode ficar em head.html.|head.html não leva texto fora das tags.⟩',
      why: 'Ele vai para o cabeçalho de cada página: o navegador não o mostra ali, ou fecha o cabeçalho antes da hora.',
      fix: 'São permitidos <script>, <link> e <meta>. Para a aparência há theme.css, para um comunicado notices.yaml.',
    },
    'P-HEAD-FORM': {
      what: 'Aqui head.html não é HTML bem formado ({detail}).',
      why: 'Cada navegador o completaria à sua maneira e deixaria o resto de fora.',
      fix: 'Copie o trecho de novo de onde ele veio, com todas as tags de fechamento, e só o que vai no <head>.',
    },
    'P-HEAD-ATTRIBUTE': {
      what: 'Em head.html, <{tag}> não pode ter “{name}”.',
      fix: 'Retire-o. Código fica em <script>…</script>: as regras das páginas barram código em atributos.',
    },
    'P-HEAD-ORIGIN': {
      what: 'head.html carrega “{url}”, que as páginas recusariam.',
      fix: '⟨origin? Se você confia nesse site, acrescente em site.yaml: origins: { {key}: [{origin}] }|key=style? Escreva um endereço que comece com https://, ou as regras em theme.css.|Escreva um endereço que comece com https://, ou um arquivo de public/, por exemplo /estatisticas.js.⟩',
    },
    'P-ID-DUPLICATE': {
      what: 'O número {id} já é de outra resposta no mesmo idioma: {other}.',
      fix: '⟨right? Escreva {right} se esta traduz {twin}. Se a resposta for nova, o primeiro número livre é {free}.|Dê a esta resposta um número novo: o primeiro livre é {free}.⟩',
    },
    'P-ID-REUSED': {
      what: 'Em outro idioma, o número {id} é outra pergunta: {other} está na categoria “{category}”.',
      why: 'Votos e links curtos seguem o número: duas perguntas não podem dividi-lo.',
      fix: 'Se for a mesma pergunta, mova o arquivo para a categoria “{category}”; se não, dê a ela o número {free}.',
    },
    'P-ID-RETIRED': {
      what: 'O número {id} era de outra resposta, ⟨apagada em {date}|que você acabou de apagar⟩: “{question}”.',
      why: 'Votos, links curtos e ligações seguem o número: nenhum é usado duas vezes.',
      fix: 'Se for outra pergunta, dê a ela o número {free}. Se for a mesma em outro lugar, acrescente: redirectFrom: [{address}]',
    },
    'P-ID-RESERVED': {
      what: 'O número {id} não é possível: o seu link curto /{id}/ é o endereço de uma página de erro.',
      fix: 'Dê à resposta outro número, em todos os idiomas: o primeiro livre é {free}.',
    },
    'P-ADDRESS-RESERVED': {
      what: 'No endereço {address} está a página que aparece quando falta uma página.',
      fix: 'Renomeie o arquivo, por exemplo para “{suggestion}”.',
    },
    'P-ADDRESS-DUPLICATE': {
      what: '⟨language? Esta resposta não está traduzida para “{language}”: ali o seu endereço seria {address}, que é o de {other}.|O endereço {address} é o mesmo de {other}.⟩',
      why: '⟨language? |Maiúsculas e minúsculas não distinguem dois endereços.⟩',
      fix: '⟨language? Traduza-a para “{language}” com outro nome de arquivo, ou renomeie um dos dois arquivos.|Renomeie um dos dois arquivos.⟩',
    },
    'P-IMAGE-FOREIGN': {
      what: 'A imagem “{url}” tem um endereço completo.',
      why: 'As páginas só mostram imagens do próprio site, para que ninguém mais saiba quem lê.',
      fix: '⟨here? Escreva {instead}.|Salve o arquivo na pasta da resposta e escreva {instead}.⟩',
    },
    'P-IMAGE-ENCODING': {
      what: 'Em “{url}”, o sinal % anuncia uma letra codificada, mas não vem nenhuma.',
      fix: 'Escreva {instead}, ou tire o sinal do nome do arquivo.',
    },
    'P-IMAGE-MISSING': {
      what: 'A imagem “{url}” não está lá.',
      fix: '⟨Você quis dizer “{suggestion}”?|Coloque o arquivo na pasta da resposta e escreva ./nome.png, ou retire a imagem.⟩',
    },
    'P-IMAGE-ALT': {
      what: 'A imagem “{url}” não tem descrição.',
      why: 'Quem não pode ver a imagem ouve ou lê a descrição.',
      fix: 'Escreva entre os colchetes o que ela mostra: ![…]({url}).',
    },
    'P-IMAGE-HEAVY': {
      what: 'A imagem tem {size}: o recomendado é no máximo {limit}.',
      fix: 'Reduza-a para 1600 pixels de largura e salve-a como WebP ou PNG comprimido.',
    },
    'P-IMAGE-UNUSED': { what: 'Nenhuma resposta usa esta imagem.', fix: 'Apague-a, ou use-a em uma resposta.' },
    'P-IMAGE-SVG': {
      what: 'Esta imagem SVG não pode ser publicada: ⟨kind=script? pode executar um script|kind=foreign? carrega ou cita algo de fora do arquivo|kind=form? não é um SVG bem formado|não diz o seu tamanho⟩⟨ ({text})⟩.',
      fix: '⟨kind=size? Acrescente no primeiro elemento viewBox="0 0 largura altura".|Retire essa parte, ou exporte o desenho de novo como “SVG simples”; um PNG também serve.⟩',
    },
    'P-IMAGE-TYPE': {
      what: 'Neste arquivo não há uma imagem do tipo {ending}.',
      why: 'O site não poderia ser construído.',
      fix: 'Exporte a imagem de novo, ou dê a ela a extensão certa.',
    },
    'P-SITE-LOGO': {
      what: 'O arquivo do logotipo não está lá: public{logo}',
      fix: '⟨Você quis dizer “{suggestion}”?|Coloque-o ali, ou corrija o nome. Sem a linha “logo”, aparece o nome do site.⟩',
    },
    'P-KEY-FORM': {
      what: '“{value}” não tem a forma certa para “{key}”.',
      fix: 'É preciso ⟨rule=slug? um nome com minúsculas sem acentos, algarismos e hifens isolados|rule=localeCode? o código de um idioma, como pt, en, pt-BR ou zh-Hant|rule=clockTime? uma hora entre aspas retas, como "08:00"|rule=moment? um dia que exista, sozinho ou com hora, como 2026-12-24 ou 2026-12-24 18:00|rule=factName? duas ou mais palavras em minúsculas separadas por pontos, como delivery.fee|rule=fontFile? um arquivo de public/ que termine em .woff2, como /fonts/texto.woff2|rule=sitePath? um caminho do site que comece com /, sem espaços, #, ? nem ".."|rule=oldPath? um caminho como /entrega/prazos/ ou /faq/prazos.html: começa com /, tem menos de 700 caracteres, não leva #, ?, *, :, \\ nem "..", e os espaços se escrevem %20|rule=digest? uma soma de verificação que “npm run translated” escreve e ninguém escreve à mão|rule=colour? uma cor entre aspas retas, como "#8a3b12"|rule=origin? um site sem página: https://estatisticas.exemplo.com.br, ou https://*.exemplo.com.br para todos os que dependem dele|rule=url? um endereço completo que comece com https://|rule=currency? o código de uma moeda, como BRL|rule=endpoint? um endereço do site como /api/notes, ou um completo, sem ; nem outros sinais|rule=answerNumber? o número de uma resposta, como "1042"|rule=ownerAddress? um endereço de e-mail ou o endereço completo de um webhook, que comece com https://|rule=editPath? um endereço que contenha {path}|outra forma⟩.',
    },
    'P-KEY-MISSING': { what: 'Falta a chave “{key}”.', fix: 'Acrescente uma linha, por exemplo: {example}' },
    'P-KEY-UNKNOWN': {
      what: 'A chave “{key}” não existe.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩As possíveis são: {allowed}.',
    },
    'P-KEY-EMPTY': { what: 'A chave “{key}” está vazia.', fix: 'Escreva um valor, por exemplo: {example}' },
    'P-KEY-TYPE': {
      what: '“{key}” tem de ser ⟨expected=text? um texto|expected=number? um número|expected=integer? um número inteiro|expected=list? uma lista (uma linha por item, com um hífen na frente)|expected=map? um grupo de linhas “nome: valor”|expected=boolean? true ou false|vazia⟩; aqui há ⟨got=text? um texto|got=number? um número|got=integer? um número inteiro|got=list? uma lista|got=map? um grupo de linhas|got=boolean? true ou false|nada⟩.',
      fix: '⟨Escreva {right}|expected=text? Um texto com sinais especiais fica entre aspas retas.|Corrija o valor.⟩',
    },
    'P-KEY-VALUE': {
      what: '“{value}” não é um valor possível de “{key}”.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩Os possíveis são: {allowed}.',
    },
    'P-KEY-SHORT': {
      what: '“{key}” é curto demais: {length} caracteres, e são precisos pelo menos {min}.',
      fix: 'Escreva mais.',
    },
    'P-KEY-LONG': {
      what: '“{key}” é longo demais: {length} caracteres, e cabem no máximo {max}.',
      fix: 'Encurte o texto.',
    },
    'P-KEY-COUNT': {
      what: '“{key}” tem {count} itens: devem ser de {min} a {max}.',
      fix: 'Acrescente ou retire itens.',
    },
    'P-KEY-RANGE': { what: '{value} não serve para “{key}”.', fix: 'Escreva um número {bound}.' },
    'P-LINK-BROKEN': {
      what: 'O link “{url}” não leva a nenhuma página do site.',
      fix: '⟨Você quis dizer {suggestion}? Se não, procure a resposta certa e escreva o número dela.|Corrija o endereço. Chega-se a uma resposta pelo número, por exemplo /1022.⟩',
    },
    'P-LINK-ANCHOR': {
      what: 'Na página a que ele leva não há nenhum título “#{anchor}”.',
      fix: '⟨Você quis dizer “#{suggestion}”? ⟩⟨Os títulos são: {allowed}. Para levar ao início, retire #{anchor}.|Essa página não tem títulos: retire #{anchor}.⟩',
    },
    'P-LINK-EMPTY': {
      what: 'O link não tem endereço ou não tem texto.',
      fix: 'Escreva [texto](/1022), com texto e endereço.',
    },
    'P-LINK-UNSAFE': {
      what: 'Um endereço “{scheme}:” não é permitido.',
      why: 'Ele pode executar código no navegador de quem lê.',
      fix: 'Escreva o endereço certo (https://, mailto:, tel: ou uma página do site), ou retire o link e deixe as palavras.',
    },
    'P-LINK-FORM': {
      what: '“{text}” não é um link bem escrito: apareceria como está.',
      fix: 'Escreva [texto](endereço), sem espaços no endereço nem entre os dois.',
    },
    'P-LINK-ADDRESS': {
      what: '“{url}” não é ⟨kind=mailto? um endereço de e-mail válido|kind=tel? um número de telefone válido|um endereço válido⟩.',
      fix: '⟨kind=mailto? Escreva o endereço inteiro, também o que vem depois da @. Para os seus próprios contatos: <Channel id="email" />.|kind=tel? Escreva o número com o código do país e sem espaços, por exemplo tel:+551131234567.|Escreva um endereço completo, por exemplo https://www.example.com/.⟩',
    },
    'P-LINK-LANGUAGE': {
      what: '“{url}” leva à página em outro idioma ({language}).',
      fix: 'Use o número da resposta, por exemplo /1022: o link segue então o idioma de quem lê.',
    },
    'P-MARK-FOREIGN': {
      what: '⟨mark=alert? Quadros deste tipo não existem aqui|mark=directive? Quadros com ::: não existem aqui|mark=highlight? Texto realçado com == não existe aqui|mark=inserted? Texto sublinhado com ++ não existe aqui|mark=emoji? Nomes de emojis entre dois-pontos não existem aqui|mark=definition? Listas de termos com “:” não existem aqui|mark=subscript? Entre dois ~ o texto ficaria riscado, não subscrito|mark=superscript? Texto sobrescrito com ^ não existe aqui|mark=wikilink? Links entre colchetes duplos não existem aqui|mark=shortcode? Comandos de outro programa não existem aqui|Em um arquivo .md, {/* … */} não é uma nota⟩⟨mark=subscript? .|: apareceria como está.⟩',
      fix: '⟨mark=alert? Escreva {instead}, [!TIP], [!IMPORTANT] ou [!WARNING].|mark=directive? Escreva {instead} e “> ” na frente de cada linha que segue, ou <Note>, linha vazia, texto, linha vazia, </Note>. Retire também os ::: do fim.|mark=definition? Escreva uma lista: - **Palavra**: explicação|mark=wikilink? Escreva [palavras](/1022) ou <Answer id="1022" />.|mark=comment? Escreva <!-- nota -->: não é publicada.|Escreva {instead}|mark=emoji? Coloque o próprio sinal, por exemplo 🎉, ou retire-o.|Retire o comando, ou escreva o que ele produzia.⟩',
    },
    'P-MDX-IMPORT': {
      what: 'Uma linha que começa com “import” é código, e aqui não cabe código.',
      fix: 'Apague a linha: os elementos do site já estão aqui. Se for uma frase, comece-a com outra palavra.',
    },
    'P-MDX-EXPORT': {
      what: 'Uma linha que começa com “export” é código, e aqui não cabe código.',
      fix: 'Apague a linha. Se for uma frase, comece-a com outra palavra.',
    },
    'P-MDX-EXPRESSION': {
      what: '“{text}” entre chaves é código, e aqui não cabe código.',
      fix: 'Escreva o valor sem chaves, ou um dado de facts.yaml: <Fact name="…" />. Também serve: {suggestion}',
    },
    'P-MDX-BRACE': {
      what: 'Aqui se abre uma chave que nunca se fecha.',
      fix: 'Para mostrar a chave, escreva \\{; se não, retire-a.',
    },
    'P-MDX-HANDLER': { what: '“{name}” em <{tag}> executa código no navegador de quem lê.', fix: 'Retire “{name}”.' },
    'P-MDX-HTML': {
      what: '<{tag}> é HTML que as respostas não usam.',
      fix: '⟨Escreva {instead}|Retire a tag e deixe o texto que há dentro; uma linha vazia separa dois parágrafos. Código e formulários não ficam nas respostas.⟩',
    },
    'P-MDX-UNCLOSED': {
      what: '<{tag}> se abre e não se fecha⟨nested?  antes do fim do que está em volta⟩.',
      fix: 'Acrescente </{tag}> depois do texto, sozinho em uma linha e com o mesmo recuo, ou retire <{tag}>.',
    },
    'P-MDX-STRAY': {
      what: '⟨expected? <{tag}> se fecha aqui, mas o último aberto é <{expected}>, na linha {opened}.|<{tag}> se fecha aqui, mas nunca se abriu.⟩',
      fix: '⟨expected? </{expected}> vem antes de </{tag}>: se já estiver mais abaixo, troque as duas linhas.|Retire </{tag}>, ou acrescente <{tag}> onde ele começa.⟩',
    },
    'P-MDX-AUTOLINK': {
      what: '<{address}> não pode ser escrito assim: “<” começa um elemento.',
      fix: 'Escreva {link}',
    },
    'P-MDX-COMMENT': {
      what: 'Notas <!-- … --> não servem aqui.',
      fix: 'Escreva {comment} (não é publicado), ou apague-as.',
    },
    'P-MDX-LESS': {
      what: 'O sinal “<” é tomado aqui como início de um elemento.',
      fix: 'Se quer dizer “menor que”, escreva \\< ou palavras. Se for um elemento, confira o nome, as aspas e o > final.',
    },
    'P-MDX-SYNTAX': {
      what: 'Aqui o texto não pode ser lido ({detail}).',
      fix: 'Confira os sinais < > { } desta linha: para mostrá-los, escreva \\< e \\{.',
    },
    'P-NOTICE-ORDER': {
      what: 'Este comunicado termina ({until}) antes de começar ({from}): ninguém o veria.',
      fix: 'Corrija uma das duas datas. Um dia sem hora conta inteiro.',
    },
    'P-NOTICE-OVER': {
      what: 'O comunicado “{id}” valia até {date}, há {days} dias: não aparece mais em lugar nenhum.',
      fix: 'Retire-o de notices.yaml; o histórico do git o guarda.',
    },
    'P-NOTICE-PLACE': {
      what: '“{place}” não é um lugar para um comunicado.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩Escreva o número de uma resposta ou uma destas palavras: {allowed}.',
    },
    'P-HOURS-ORDER': {
      what: 'O horário termina ({to}) antes de começar ({from}).',
      fix: 'Troque os dois. Um horário pode passar da meia-noite se terminar antes de "06:00"; se não, use duas linhas, a primeira até "24:00".',
    },
    'P-HOURS-BREAK': {
      what: 'A pausa ({pause}) não está dentro do horário ({hours}).',
      fix: 'Escreva um início e um fim que estejam dentro, por exemplo breaks: [{ from: "13:00", to: "14:00" }]',
    },
    'P-HOLIDAY-COUNTRY': {
      what: 'Não se conhecem os feriados de “{country}”.',
      fix: 'Escreva o país com duas letras, por exemplo country: BR, ou retire a linha e cite os dias em closed.',
    },
    'P-HOLIDAY-REGION': {
      what: '“{region}” não é uma região com feriados próprios.',
      fix: '⟨Conhecem-se: {allowed}. Se não estiver aí, retire a linha e cite os dias em closed.|Retire a linha e cite os dias em closed.⟩',
    },
    'P-HOLIDAY-OPEN': {
      what: '{day} não é feriado ({country}): dizer que há alguém não muda nada.',
      fix: 'Corrija a data, ou retire a linha.',
    },
    'P-HOLIDAY-SHORTENED': {
      what: 'Este dia de horário reduzido não diz desde quando ou até quando há alguém.',
      fix: 'Acrescente from, to ou os dois, por exemplo to: "13:00". Se estiver fechado, o dia fica em closed.',
    },
    'P-SLUG-RESERVED': {
      what: 'Em “{language}”, uma categoria não pode se chamar “{slug}”: o site já tem algo nesse endereço.',
      fix: 'Escolha outro nome para a categoria e a pasta.',
    },
    'P-PAGE-ADDRESS': {
      what: 'Uma página não pode se chamar “{slug}”: o site já tem algo nesse endereço.',
      fix: 'Renomeie o arquivo. Se houver links com o nome antigo, escreva-o nos dados da página como “key:”.',
    },
    'P-PAGE-KEY': {
      what: 'A página “{key}” já existe neste idioma: {other}',
      fix: 'Dê a uma das duas outro “key:”, ou retire um arquivo.',
    },
    'P-PAGE-TRANSLATION': {
      what: 'A página “{key}” falta em: {missing}. Ali os links levam a esta.',
      fix: 'Acrescente pages/<idioma>/…mdx com “key: {key}” nos dados.⟨ Se já for “{suggestion}”, escreva “key: {key}” nesse arquivo.⟩',
    },
    'P-PLACE-UNKNOWN': {
      what: 'A tela “{name}” não está em places.yaml.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩⟨Há: {allowed}.|Acrescente-a a places.yaml.⟩',
    },
    'P-PLACE-UNUSED': {
      what: 'Nenhuma resposta usa a tela “{name}”.',
      fix: 'Use-a onde for preciso, <Go to="{name}" />, ou retire-a de places.yaml.',
    },
    'P-PLACE-WRITTEN': {
      what: '“{path}” poderia ser um botão: places.yaml conhece essa tela.',
      fix: 'Escreva <Go to="{name}" />.',
    },
    'P-PUBLIC-HIDDEN': {
      what: '“{name}” é um arquivo oculto: não pode ficar entre os arquivos públicos.',
      why: 'Arquivos ocultos costumam conter senhas, configurações ou o histórico do trabalho.',
      fix: 'Apague-o ou mova-o. Só são permitidos “.well-known” e “.nojekyll”.',
    },
    'P-PUBLIC-TAKEN': {
      what: 'Onde ficaria “{name}”, o site já tem algo: {page}.',
      why: 'Um dos dois desapareceria.',
      fix: 'Dê outro nome ao arquivo, ou apague-o.',
    },
    'P-PUBLIC-ACTIVE': {
      what: '“{name}” é uma página ou um script: quem o abre o executa no endereço do site.',
      fix: 'Apague o arquivo. Se for mesmo necessário (por exemplo, para provar que o site é seu), cite-o em site.yaml: publicFiles: ["{name}"]',
    },
    'P-SITE-PUBLIC': {
      what: '“publicFiles” cita “{name}”, que não está entre os arquivos públicos.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩Corrija o nome, ou retire-o.',
    },
    'P-QUESTION-MARK': {
      what: 'É uma pergunta, mas não termina com ponto de interrogação.',
      fix: 'Escreva: {corrected}',
    },
    'P-QUESTION-MARKUP': {
      what: 'A pergunta é texto simples: “{text}” apareceria como está, também na busca.',
      fix: 'Retire asteriscos, crases, links e elementos. Um dado de facts.yaml fica entre chaves, por exemplo {delivery.fee}.',
    },
    'P-ANSWER-MARKUP': {
      what: 'A resposta curta é texto simples: “{text}” apareceria como está.',
      fix: 'Retire asteriscos, links e elementos. Um dado de facts.yaml fica entre chaves, por exemplo {delivery.fee}.',
    },
    'P-QUESTION-DUPLICATE': {
      what: 'A mesma pergunta já existe: {id}, em {other}.',
      fix: 'Junte as duas respostas, ou faça a pergunta de modo que a diferença fique clara.',
    },
    'P-QUESTION-NEAR': {
      what: 'A pergunta é quase a mesma que “{question}” ({id}, em {other}).',
      fix: 'Se for a mesma, junte-as; se não, deixe clara a diferença.',
    },
    'P-ALIAS-SHARED': {
      what: '“{alias}” é igual ou quase igual a “{same}”, da resposta {id} ({other}).',
      why: 'A busca não sabe qual das duas mostrar primeiro.',
      fix: 'Deixe-o só na resposta que se procura mesmo com essas palavras.',
    },
    'P-ALIAS-REPEATS': {
      what: '“{alias}” repete a pergunta ou outro alias desta resposta.',
      fix: 'Retire-o: a busca não precisa dele.',
    },
    'P-QUESTION-LONG': {
      what: 'A pergunta tem {length} caracteres: a partir de {most}, é difícil de ler em uma lista.',
      fix: 'Encurte-a: os detalhes ficam na resposta, outras maneiras de perguntar em “aliases”.',
    },
    'P-REDIRECT-LINE': {
      what: '⟨reason=columns? Esta linha não tem duas colunas: “{text}”.|reason=from? “{text}” não pode ser um endereço antigo.|“{text}” não diz para onde ir.⟩',
      fix: '⟨reason=columns? Escreva o endereço antigo, uma vírgula e o destino: /faq/prazos.html,1042|reason=from? Escreva um caminho do site, que pode terminar em *, por exemplo /faq/*|Escreva o número de uma resposta (1042, /en/1042), um endereço do site (/entrega/) ou um completo (https://…).⟩',
    },
    'P-REDIRECT-HIDES': {
      what: '“{path}” esconderia ⟨page=site? uma página ou um arquivo do site|{page}⟩.',
      fix: 'Retire a linha: já há uma página nesse endereço. Na frente de um * fica um caminho que nenhuma página tenha.',
    },
    'P-REDIRECT-TWICE': {
      what: '“{path}” já está na linha {line}.',
      fix: 'Um endereço antigo leva a um só lugar: fique com a linha certa.',
    },
    'P-REDIRECT-TARGET': {
      what: '“replacedBy” cita a resposta {id}, que não existe ou é um rascunho.',
      fix: 'Escreva o número de uma resposta publicada, ou retire a linha: chega-se então à categoria.',
    },
    'P-REDIRECT-CHAIN': {
      what: '“replacedBy” cita a resposta {id}, que também está arquivada.',
      fix: '⟨final? Escreva {final}, a resposta a que se chega no fim.|Escreva o número de uma resposta publicada, ou retire a linha.⟩',
    },
    'P-REDIRECT-LOOP': {
      what: 'O redirecionamento anda em círculos: {path}.',
      fix: 'Pelo menos uma destas respostas tem de continuar publicada ou não ter “replacedBy”.',
    },
    'P-REDIRECT-SHADOW': {
      what: '⟨page=site? “{path}” é um endereço que o site já usa|“{path}” é o endereço de uma página que existe ({page})⟩: o redirecionamento a esconderia.',
      fix: 'Retire esse endereço de “redirectFrom”⟨page=site? |, ou renomeie a outra página⟩.',
    },
    'P-REDIRECT-DUPLICATE': {
      what: '“{path}” já é um endereço antigo de {other}.',
      fix: 'Um endereço antigo só pode levar a uma resposta: deixe-o na certa.',
    },
    'P-REDIRECT-STATUS': {
      what: '“replacedBy” vale só para respostas arquivadas; esta está “{status}”.',
      fix: 'Retire “replacedBy”, ou escreva “status: archived”.',
    },
    'P-FACT-UNKNOWN': {
      what: 'O dado “{name}” não está em facts.yaml.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩⟨Há: {allowed}.|Acrescente-o a facts.yaml.⟩',
    },
    'P-CHANNEL-UNKNOWN': {
      what: 'O contato “{name}” não está em channels.yaml.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩Os contatos são: {allowed}.',
    },
    'P-ANSWER-UNKNOWN': {
      what: 'Não há nenhuma resposta com o número {id} (em {key}).',
      fix: '⟨Corrija o número. Os mais próximos são: {near}.|Corrija o número, ou retire-o.⟩',
    },
    'P-ANSWER-HIDDEN': {
      what: 'A resposta {id} não está publicada (⟨status=draft? é um rascunho|está arquivada⟩): ninguém a encontraria.',
      fix: '⟨instead? Use o número {instead}, que a substituiu.|Retire a referência, ou publique essa resposta.⟩',
    },
    'P-RELATED-SELF': {
      what: 'A resposta {id} cita a si mesma entre as relacionadas.',
      fix: 'Retire {id} de “related”.',
    },
    'P-SECTION-UNKNOWN': {
      what: 'A categoria desta resposta não tem a seção “{section}”.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩⟨As seções são: {allowed}.|Retire “section”, ou cite as seções da categoria em categories.yaml, em “sections”.⟩',
    },
    'P-RELATED-TWICE': { what: 'O número {id} está duas vezes em “related”.', fix: 'Uma vez basta.' },
    'P-SITE-LINK': {
      what: '“{key}” ⟨both? tem “page” e “url” ao mesmo tempo|não diz aonde leva⟩.',
      fix: 'Escreva um dos dois: page: privacy para uma página de pages/, ou url: https://www.example.com/',
    },
    'P-SITE-LABEL': {
      what: 'O link “{key}” não tem palavras.',
      fix: 'Acrescente, por exemplo: label: { pt: Vagas, en: Jobs }',
    },
    'P-SITE-PAGE': {
      what: 'A página “{page}” não existe.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩⟨As páginas são: {allowed}.|Escreva-a em pages/<idioma>/{page}.mdx.⟩',
    },
    'P-SITE-LOCALE': {
      what: 'O idioma principal “{locale}” não é um dos idiomas do site.',
      fix: 'Escolha um destes: {allowed}, ou acrescente-o em “locales”.',
    },
    'P-SITE-BASE': {
      what: 'O caminho no endereço do site ({path}) tem sinais que cada servidor escreve à sua maneira.',
      fix: 'Use letras sem acentos, algarismos e hifens, por exemplo {suggestion}',
    },
    'P-SITE-DICTIONARY': {
      what: 'O site ainda não tem os textos das suas páginas em “{locale}”.',
      fix: 'Estão prontos: {allowed}. Para outro idioma, escreva words/{locale}.yaml: “npm run words -- {locale}” dá os textos a traduzir.',
    },
    'P-SITE-ZONE': { what: 'O fuso horário “{zone}” não existe.', fix: 'Escreva um nome como America/Sao_Paulo.' },
    'P-SITE-PATTERN': {
      what: '“{pattern}” não é uma expressão regular válida.',
      fix: 'Corrija-a, por exemplo "DSP-?[0-9]{6,8}", ou retire a linha.',
    },
    'P-SITE-PATTERN-PART': {
      what: '“{pattern}” usa uma parte das expressões regulares que não serve aqui, como \\1 ou mais de 80 repetições.',
      why: 'O servidor a testa em cada texto que chega: ela tem de ser rápida, escrevam o que escreverem.',
      fix: 'Use caracteres, classes e repetições, por exemplo "DSP-?[0-9]{6,8}".',
    },
    'P-SITE-PATTERN-SLOW': {
      what: 'Em “{pattern}”, uma repetição e o que a segue disputam os mesmos caracteres: um texto pode ocupar o servidor por horas.',
      why: 'O servidor a testa em cada texto que chega, também nos escritos de propósito.',
      fix: 'Retire a repetição em volta de outra, ou ponha depois dela um caractere que ela não pegue: "[A-Z]+-[0-9]+" em vez de "([A-Z0-9]+-?)+".',
    },
    'P-SITE-PATTERN-EMPTY': {
      what: '“{pattern}” encontra um número de pedido onde não há nenhum.',
      why: 'Nos comentários, cobriria cada palavra.',
      fix: 'Escreva o que todo número tem, letras e algarismos, por exemplo "DSP-?[0-9]{6,8}".',
    },
    'P-SETTING-DUPLICATE': {
      what: '“{value}” já existe como “{key}”, na linha {line}.',
      fix: 'Cada um tem de ser diferente: mude um dos dois.',
    },
    'P-SPOKEN-LONG': {
      what: 'Ao telefone, esta resposta tem {words} palavras: acima de {max}, ninguém a guarda.',
      fix: 'Encurte-a, ou escreva em “spoken” uma versão mais curta para ler em voz alta.',
    },
    'P-SPOKEN-TABLE': {
      what: 'O texto da resposta é só uma tabela, que não se pode dizer ao telefone.',
      fix: 'Acrescente uma frase que a resuma, ou escreva em “spoken” o que se deve dizer.',
    },
    'P-WORDS-LONG': {
      what: 'Esta frase tem {words} palavras: a partir de {max}, é difícil segui-la.',
      fix: 'Faça duas.',
    },
    'P-WORDS-PLAIN': {
      what: '“{phrase}” é linguagem burocrática.',
      fix: '⟨Escreva “{instead}”.|Retire essas palavras: a frase se sustenta sem elas.⟩',
    },
    'P-WORDS-HARD': {
      what: 'O texto é difícil de ler: {index} de 100, e convém chegar a {min}.',
      fix: 'Encurte as frases e use palavras mais curtas e comuns.',
    },
    'P-SPELLING': {
      what: '“{word}” não está no dicionário⟨count=1? | ({count} vezes)⟩.',
      fix: '⟨Talvez: {suggestions}. ⟩Se estiver certa, acrescente-a a {list}.',
    },
    'P-THEME-SYNTAX': {
      what: 'Aqui theme.css não pode ser lido: {detail}.',
      why: 'A folha de estilo está em cada página: uma quebrada mudaria também o resto.',
      fix: 'Quase sempre, pouco antes, falta uma chave ou sobra uma.',
    },
    'P-THEME-IMPORT': {
      what: 'theme.css chama outra folha de estilo ({url}), que nunca seria lida.',
      fix: 'Copie as regras dela para cá e retire a linha @import.',
    },
    'P-THEME-URL': {
      what: 'theme.css carrega “{url}”, que não é um arquivo do site: os navegadores o recusariam.',
      fix: 'Coloque o arquivo em public/ e escreva, por exemplo: url({instead})',
    },
    'P-THEME-FILE': {
      what: 'O arquivo public{url} não está lá.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩Coloque-o ali, ou corrija o nome.',
    },
    'P-THEME-FONT': {
      what: 'public{url} não é uma fonte WOFF2.',
      fix: 'Converta a fonte para WOFF2: é o formato mais leve, e todos os navegadores o leem.',
    },
    'P-ICON-EMPTY': {
      what: 'Em public{url} não há um desenho com formas e tamanho.',
      fix: 'Exporte o ícone como “SVG simples”, com os textos convertidos em curvas e viewBox="0 0 24 24".',
    },
    'P-ICON-PART': {
      what: 'Algumas partes de public{url} não serão vistas: {parts}.',
      why: 'O ícone fica dentro da página, que de um desenho só toma formas, cores e linhas.',
      fix: 'Exporte-o como “SVG simples” com atributos de apresentação, sem degradês nem estilos; para a cor da página, use currentColor.',
    },
    'P-THEME-HEAVY': {
      what: 'theme.css tem {size} e vai em cada página: no celular, espera-se mais.',
      fix: 'Deixe só as regras necessárias, de preferência abaixo de {limit}.',
    },
    'P-THEME-ACCENT': {
      what: 'A cor {colour} é difícil de ler sobre fundo ⟨scheme=dark? escuro|claro⟩: o contraste é de {ratio} para 1, e são precisos 4,5.',
      why: 'Por isso links e botões aparecem na cor legível mais próxima: {shown}.',
      fix: "Escreva {key}: '{shown}', ou escolha você mesmo uma cor ⟨scheme=dark? mais clara|mais escura⟩.",
    },
    'P-THEME-CONTRAST': {
      what: 'Com theme.css, {front} sobre {back} tem contraste de {ratio} para 1 (⟨scheme=dark? escuro|claro⟩): são precisos 4,5.',
      fix: 'Escolha uma cor mais distante do fundo.',
    },
    'P-TONE-LANGUAGE': {
      what: 'tone.yaml tem palavras em “{locale}”, que não é um idioma do site.',
      fix: 'Os idiomas do site são: {allowed}.',
    },
    'P-TONE-MIXED': {
      what: '“{word}” trata por “tu”, enquanto as respostas em italiano usam o tratamento formal (“formal: true”).',
      fix: 'Escreva a frase com “Lei”, ou retire “formal: true”.',
    },
    'P-TONE-PLACE': {
      what: 'Ninguém preenche {place}: quem recebesse a resposta leria isso.',
      fix: 'Só {company} é preenchido, o nome da empresa. Escreva o resto por extenso.',
    },
    'P-TRANSLATION-MISSING': {
      what: 'A resposta {id} não existe em “{language}”: ali se vê esta, com um aviso.',
      fix: 'Crie a tradução: npm run new -- --id {id} --locale {language}',
    },
    'P-TRANSLATION-OLD': {
      what: 'O original ({source}) mudou no conteúdo depois desta tradução.',
      fix: 'Compare os dois textos: se o original estiver errado, corrija-o; se não, corrija a tradução e depois: npm run translated -- {id} {language}',
    },
    'P-LANGUAGE-WRONG': {
      what: 'O arquivo está na pasta “{expected}”, mas ⟨part? este parágrafo|o texto⟩ parece escrito em “{found}”.',
      fix: '⟨part? Traduza-o, ou retire-o.|Traduza o texto, ou mova o arquivo para articles/{found}/.⟩',
    },
    'P-TEXT-MISSING': { what: '“{key}” falta em “{locale}”: aparece em outro idioma.', fix: 'Acrescente {locale}: …' },
    'P-TEXT-LOCALE': {
      what: '“{key}” tem um texto em “{locale}”, que não é um idioma do site.',
      fix: 'Os idiomas são: {allowed}. Corrija o código, ou retire a linha.',
    },
    'P-TRIAGE-CHOICE': {
      what: '⟨Esta opção leva a várias coisas: {targets}.|Esta opção não leva a lugar nenhum.⟩',
      fix: 'Escreva next (outra pergunta), ou form (o formulário), ou answers e, se preciso, channel.',
    },
    'P-TRIAGE-STEP': {
      what: 'Aqui não há nenhuma pergunta “{name}”.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩Há: {allowed}.',
    },
    'P-TRIAGE-UNREACHABLE': {
      what: 'Nenhuma opção leva à pergunta “{name}”.',
      fix: 'Acrescente next: {name} a uma opção, ou retire a pergunta. Começa-se sempre pela primeira, “{first}”.',
    },
    'P-TRIAGE-LOOP': {
      what: 'Daqui se volta a uma pergunta já feita: {chain}.',
      fix: 'Faça esta opção levar a uma resposta, a um contato ou a outra pergunta.',
    },
    'P-TRIAGE-DEEP': {
      what: 'Aqui se chega a uma pergunta a mais: {chain}.',
      fix: 'No máximo {most} perguntas seguidas: junte duas, ou leve antes a uma resposta ou a uma pessoa.',
    },
    'P-VIDEO-HOST': {
      what: '⟨host? Os vídeos de {host} não estão entre os que o site pode mostrar.|“{address}” não é o endereço de um vídeo.⟩',
      fix: '⟨host? Cite {host} em site.yaml, em video: { hosts: […] }|Escreva o endereço https da página do vídeo, ou um arquivo ao lado da resposta: ./video.mp4.⟩',
    },
    'P-VIDEO-CAPTIONS': {
      what: 'O vídeo “{name}” não tem legendas: não serve a quem não ouve ou está no trem.',
      fix: 'Coloque-as em um arquivo ao lado e escreva captions="{example}".',
    },
    'P-WORDS-PLACE': {
      what: 'Em “{key}” ninguém preenche {place}: as chaves apareceriam.',
      fix: '⟨Você quis dizer “{suggestion}”? ⟩⟨Aqui são preenchidos, entre chaves: {allowed}.|Neste texto nada é preenchido: retire as chaves.⟩',
    },
    'P-WORDS-PLACE-MISSING': {
      what: 'Em “{key}” falta, entre chaves: {missing}. A página não pode dizê-lo.',
      fix: 'Escreva-o no lugar certo, como em “{model}”.',
    },
    'P-WORDS-FORMS': {
      what: '⟨Faltam a “{key}” formas com que este idioma conta: {missing}.|Este idioma nunca usa estas formas de “{key}”: {unused}.⟩',
      fix: 'As formas deste idioma, com números que as pedem: {forms}.',
    },
    'P-WORDS-PATHS': {
      what: 'Duas páginas teriam o mesmo endereço “{slug}”: “{key}” e “{other}”.',
      fix: 'Dê a “{key}” outro nome.',
    },
    'P-WORDS-MISSING': {
      what: '⟨count=1? Falta um texto, que aparece|Faltam {count} textos, que aparecem⟩ em outro idioma: {keys}.',
      fix: 'Todos de uma vez, prontos para traduzir: npm run words -- {tag} --missing',
    },
    'P-YAML-QUOTE': {
      what: 'Este valor precisa de aspas retas: “{sign}” tem aqui um significado especial.',
      fix: 'Escreva a linha assim: {line}',
    },
    'P-YAML-ENDS-EARLY': {
      what: 'As aspas se fecham antes do fim: um {quote} no texto é tomado como o último.',
      fix: 'Escreva a linha assim: {line}',
    },
    'P-YAML-UNCLOSED': {
      what: 'Falta o {quote} que fecha este valor.',
      fix: '⟨Escreva a linha assim: {line}|Acrescente {quote} no fim do valor.⟩',
    },
    'P-YAML-TAB': {
      what: 'Há aqui uma tabulação: os dados só se recuam com espaços.',
      fix: 'Troque-a por dois espaços.',
    },
    'P-YAML-SPACE': { what: 'Falta o espaço depois dos dois-pontos.', fix: 'Escreva a linha assim: {line}' },
    'P-YAML-DUPLICATE': { what: 'A chave “{key}” está duas vezes: a primeira, na linha {line}.', fix: 'Deixe só uma.' },
    'P-YAML-INDENT': {
      what: 'O recuo não bate: esta linha começa muito à direita ou muito à esquerda.',
      fix: '⟨Escreva a linha assim, com exatamente estes espaços na frente: “{line}”|As chaves principais começam na margem; o que depende de uma chave fica abaixo, com dois espaços de recuo.⟩',
    },
    'P-YAML-COMMENT': {
      what: 'A partir de #, o texto se perde: “{lost}”.',
      fix: 'Se não faz parte, apague-o; se faz, escreva a linha assim: {line}',
    },
    'P-YAML-ANCHOR': {
      what: '“{text}” é uma abreviação de YAML que não se usa aqui.',
      fix: 'Escreva o valor por extenso. Se for texto, coloque-o entre aspas retas.',
    },
    'P-YAML-SYNTAX': {
      what: 'A partir daqui os dados não podem ser lidos ({detail}).',
      fix: 'Cada linha tem a forma “chave: valor”. Confira dois-pontos, aspas, hifens e recuo nesta linha e na anterior.',
    },
  },
};

export default pt;
