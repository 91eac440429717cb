import type { Starter } from '../starter.ts';

export default {
  title: (company) => `Ajuda ${company}`,
  description: (company) =>
    `As respostas de ${company} às perguntas mais comuns. E uma pessoa de verdade quando é preciso.`,
  categories: {
    contact: {
      slug: 'contato-e-reclamacoes',
      title: 'Contato e reclamações',
      description: 'Falar com uma pessoa, dizer que algo não vai bem, avisar de um erro.',
    },
    safety: {
      slug: 'seguranca-e-dados',
      title: 'Segurança e dados',
      description: 'Reconhecer mensagens falsas e saber o que estas páginas guardam sobre você.',
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
  owner: 'A definir',
  words: [],
  note: 'Texto inicial: adapte-o e retire o que não se aplica. Esta linha não é publicada.',
  answers: {
    contact: {
      slug: 'falar-com-uma-pessoa',
      question: 'Como posso falar com uma pessoa?',
      answer:
        'A página de contato mostra todas as maneiras de falar conosco, com os horários e o prazo de resposta. Tente primeiro a busca: talvez a resposta já esteja aqui.',
      aliases: ['número de telefone', 'escrever para o suporte', 'horário de atendimento', 'atendimento ao cliente'],
      body: `Para começar: {channel}.

Assim resolvemos na primeira vez. Conte para nós:

- o que você queria fazer e o que aconteceu;
- quando aconteceu e, se houver, a mensagem de erro;
- o número ou o código que está nas nossas mensagens.

<Warning>

Nunca nos envie senhas, códigos recebidos por SMS ou o número completo de um cartão. Não precisamos deles.

</Warning>`,
    },
    complaint: {
      slug: 'fazer-uma-reclamacao',
      question: 'Como faço uma reclamação?',
      answer:
        'Diga o que deu errado, quando aconteceu e o que espera de nós. Respondemos no prazo indicado na página de contato. Se a resposta não chegar, avise: outra pessoa vai rever o seu caso.',
      aliases: ['não estou satisfeito', 'quero reclamar', 'ninguém me respondeu', 'falar com um responsável'],
      body: `<Steps>

1. Abra {channel} e comece com a palavra **Reclamação**.
2. Conte os fatos em ordem: o quê, quando, com quem já falou.
3. Diga o que pede: uma explicação, uma correção, outra coisa.
4. Anexe fotos ou documentos, se ajudarem. Guarde uma cópia do que envia.

</Steps>

## Se não chegarmos a um acordo

Uma reclamação não lhe tira nenhum direito. Se você é consumidor, um órgão de defesa do consumidor pode orientar. Também é possível tentar a conciliação antes de ir à Justiça.`,
    },
    mistake: {
      slug: 'avisar-de-um-erro',
      question: 'Encontrei um erro em uma resposta: como aviso vocês?',
      answer:
        'No fim da resposta, toque em “Não”, escolha o motivo e escreva em uma frase o que está errado. Quem cuida destas páginas lê. Se espera uma resposta, use a página de contato.',
      aliases: ['a resposta está errada', 'informação desatualizada', 'o link não funciona', 'falta uma resposta'],
      body: `Não é preciso cadastro, e não perguntamos quem você é. Basta uma frase: “o passo três não existe mais”, “o horário mudou”.

Procurava alguma coisa que não está aqui? As buscas sem resultado também chegam até nós. É delas que nascem as respostas novas.

No comentário, não coloque nomes, números de telefone ou outros dados pessoais. Para um problema seu, escreva aqui: {channel}.`,
    },
    fake: {
      slug: 'mensagens-falsas',
      question: 'Como reconheço uma mensagem falsa em nome de vocês?',
      answer:
        'Se ela tem pressa, pede senhas ou códigos, ou leva a um site que não é o nosso, é quase certo que é falsa. Não abra o link e não responda. Ficou em dúvida? Pergunte a nós pela página de contato.',
      aliases: ['phishing', 'golpe', 'SMS suspeito', 'e-mail suspeito', 'cliquei no link'],
      body: `## Os sinais

- **Pressa ou ameaças**: “último aviso”, “a sua conta vai ser encerrada”.
- **Prêmios** que você não pediu.
- **Pedidos estranhos**: códigos recebidos por SMS, vales-presente, programas para instalar.
- **Outro endereço** que não o nosso, mesmo que mude só uma letra.

## Se já respondeu

<Steps>

1. Troque a senha, também onde usava a mesma.
2. Deu os dados de um cartão? Ligue logo para o seu banco e peça o bloqueio.
3. Guarde a mensagem e registre um boletim de ocorrência.
4. Avise também a gente: {channel}.

</Steps>`,
    },
    data: {
      slug: 'os-meus-dados',
      question: 'O que vocês sabem de mim quando uso estas páginas?',
      answer:
        'Quase nada. Estas páginas não usam cookies nem reconhecem você de uma visita para a outra. Votos e buscas chegam sem nome nem endereço. O que você escreve em uma mensagem serve para responder a você.',
      aliases: ['privacidade', 'cookies', 'dados pessoais', 'estão me rastreando'],
      body: `- **Votos**: sabemos que uma resposta ajudou ou não, mas não a quem.
- **Buscas**: contamos as palavras procuradas, para escrever as respostas que faltam. Se o seu navegador pedir para não ser rastreado, elas não são enviadas.
- **Comentários**: o que parece um dado pessoal é retirado antes de alguém os ler.
- **Mensagens**: são lidas por quem responde a você, pelo contato que escolheu.

Quer saber o que guardamos sobre você, ou pedir que seja apagado? Escreva aqui: {channel}.`,
    },
  },
} satisfies Starter;
