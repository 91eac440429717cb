import type { Starter } from '../starter.ts';

export default {
  title: (company) => `Ajuda ${company}`,
  description: (company) => `As respostas de ${company} às perguntas mais comuns. E uma pessoa quando é preciso.`,
  categories: {
    contact: {
      slug: 'contacto-e-reclamacoes',
      title: 'Contacto e reclamações',
      description: 'Falar com uma pessoa, dizer-nos que algo está mal, avisar de um erro.',
    },
    safety: {
      slug: 'seguranca-e-dados',
      title: 'Segurança e dados',
      description: 'Reconhecer mensagens falsas e saber o que estas páginas guardam de si.',
    },
  },
  reasons: {
    'not-my-case': 'Não trata do meu caso',
    unclear: 'Não é clara',
    incomplete: 'Falta alguma coisa',
    wrong: 'Está errada ou desatualizada',
    'did-not-work': 'Segui os passos e não funciona',
  },
  channels: { email: 'E-mail', phone: 'Telefone', whatsapp: 'WhatsApp', chat: 'Chat', form: 'Formulário' },
  owner: 'Por atribuir',
  words: [],
  note: 'Texto de partida: adapte-o e retire o que não se aplica. Esta linha não é publicada.',
  answers: {
    contact: {
      slug: 'falar-com-uma-pessoa',
      question: 'Como posso falar com uma pessoa?',
      answer:
        'A página de contacto mostra todas as formas de chegar até nós, com os horários e o prazo de resposta. Experimente primeiro a pesquisa: talvez a resposta já esteja aqui.',
      aliases: ['número de telefone', 'escrever ao apoio', 'horário de atendimento', 'apoio ao cliente'],
      body: `Para começar: {channel}.

Assim ajudamos à primeira. Diga-nos:

- o que queria fazer e o que aconteceu em vez disso;
- quando aconteceu e, se houver, a mensagem de erro;
- o número ou o código que está nas nossas mensagens.

<Warning>

Nunca nos envie palavras-passe, códigos recebidos por SMS ou o número completo de um cartão. Não precisamos deles.

</Warning>`,
    },
    complaint: {
      slug: 'fazer-uma-reclamacao',
      question: 'Como faço uma reclamação?',
      answer:
        'Diga-nos o que está mal, quando aconteceu e o que espera de nós. Respondemos no prazo indicado na página de contacto. Se a resposta não chegar, diga: outra pessoa revê o seu caso.',
      aliases: ['não estou satisfeito', 'quero queixar-me', 'ninguém me respondeu', 'falar com um responsável'],
      body: `<Steps>

1. Abra {channel} e comece com a palavra **Reclamação**.
2. Conte os factos por ordem: o quê, quando, com quem já falou.
3. Diga o que pede: uma explicação, uma correção, outra coisa.
4. Junte fotografias ou documentos, se ajudarem. Guarde uma cópia do que envia.

</Steps>

## Se não estivermos de acordo

Uma reclamação não lhe tira nenhum direito. Se é consumidor, uma associação de consumidores pode aconselhar. Também pode recorrer a um centro de arbitragem antes de ir a tribunal.`,
    },
    mistake: {
      slug: 'avisar-de-um-erro',
      question: 'Encontrei um erro numa resposta: como vos digo?',
      answer:
        'No fim da resposta carregue em «Não», escolha o motivo e escreva numa frase o que está mal. Quem cuida destas páginas lê. Se espera uma resposta, use a página de contacto.',
      aliases: ['a resposta está errada', 'informação desatualizada', 'a ligação não funciona', 'falta uma resposta'],
      body: `Não é preciso registo, e não perguntamos quem é. Basta uma frase: «o passo três já não existe», «o horário mudou».

Procurava alguma coisa que não está aqui? As pesquisas sem resultados também nos chegam. É delas que nascem as respostas novas.

No comentário não ponha nomes, números de telefone ou outros dados pessoais. Para um problema seu escreva aqui: {channel}.`,
    },
    fake: {
      slug: 'mensagens-falsas',
      question: 'Como reconheço uma mensagem falsa em vosso nome?',
      answer:
        'Se tem pressa, pede palavras-passe ou códigos, ou leva a um site que não é o nosso, é quase de certeza falsa. Não abra a ligação e não responda. Tem dúvidas? Pergunte-nos pela página de contacto.',
      aliases: ['phishing', 'burla', 'SMS suspeito', 'e-mail suspeito', 'carreguei na ligação'],
      body: `## Os sinais

- **Pressa ou ameaças**: «último aviso», «a sua conta vai ser fechada».
- **Prémios** que não pediu.
- **Pedidos estranhos**: códigos recebidos por SMS, cartões-presente, programas para instalar.
- **Outro endereço** que não o nosso, mesmo que só mude uma letra.

## Se já respondeu

<Steps>

1. Mude a palavra-passe, também onde usava a mesma.
2. Deu os dados de um cartão? Ligue logo ao seu banco e peça para o bloquear.
3. Guarde a mensagem e apresente queixa à polícia.
4. Diga-nos também a nós: {channel}.

</Steps>`,
    },
    data: {
      slug: 'os-meus-dados',
      question: 'O que sabem de mim quando uso estas páginas?',
      answer:
        'Quase nada. Estas páginas não usam cookies nem o reconhecem de uma visita para a outra. Votos e pesquisas chegam sem nome nem endereço. O que escreve numa mensagem serve para lhe responder.',
      aliases: ['privacidade', 'cookies', 'dados pessoais', 'estão a seguir-me'],
      body: `- **Votos**: sabemos que uma resposta ajudou ou não, mas não a quem.
- **Pesquisas**: contamos as palavras procuradas, para escrever as respostas que faltam. Se o seu navegador pedir para não ser seguido, não são enviadas.
- **Comentários**: o que parece um dado pessoal é retirado antes de alguém os ler.
- **Mensagens**: são lidas por quem lhe responde, com o contacto que escolheu.

Quer saber o que guardamos de si, ou mandar apagar? Escreva aqui: {channel}.`,
    },
  },
} satisfies Starter;
