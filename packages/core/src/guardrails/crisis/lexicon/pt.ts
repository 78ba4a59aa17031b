import type { PortugueseVerb } from '../grammar/conjugate-pt.ts';
import type { Lexicon } from './lexicon.ts';

const regular = (row: string): PortugueseVerb[] => row.split(/\s+/).map((inf) => ({ inf }));

/** Portuguese of Brazil first. Verbs carry the features of their Spanish sisters, so shared rules read them too. */
export const PORTUGUESE: Lexicon = {
  portugueseVerbs: [
    ...regular(
      'matar suicidar cortar tomar engolir pensar acabar pular jogar enforcar atirar acordar desistir machucar bater queimar arranhar ferir mutilar sumir desaparecer existir viver morrer dormir deixar tirar',
    ),
    { inf: 'querer', irregular: 'quero:1 quer:3 queria:1past quis:1past queira:sub quisesse:subp quiser:sub' },
  ],
  concepts: {
    FILLER: 'eu ja so apenas mesmo tipo mano cara realmente sinceramente tambem muito nem_sei ta tá ainda sei la tava',
    WANT: 'quero queria quis desejo prefiro preferia',
    NEG: 'nao n ñ nem num nunca jamais ninguem',
    LAUGH: 'kkk kkkk kkkkk rsrs rs kkkkkk',
    P_KIN:
      'mae pai vo avo irmao irma namorado namorada amigo amiga filho filha primo prima marido esposa familia pais colega vizinho vizinha mainha painho tio tia gato cachorro todo mundo',
    P_PILLS: 'comprimido comprimidos remedio remedios cartela cartelas rivotril dipirona paracetamol frasco',
    P_HIGH:
      'ponte predio janela varanda sacada trilho trilhos metro trem viaduto laje telhado passarela carro caminhao onibus altura andar',
    P_BODY: 'braco bracos perna pernas pulso pulsos coxa coxas barriga cabeca mao maos pele',
    TURNS: 'mas porem',
    OF_ONESELF: 'eu nao ja estou',
    LITERAL: 'suicidar.any suicidio suicida vida',
    MORE: 'tanto mais',
    HAVE: 'tenho',
    SERIOUS: 'serio brincadeira zoeira trend brincando',
    HARMLESS: 'cozinhando descascando cebola depilando barbeando cabelo franja unha unhas piscina tetano curativo',
    ONCE: 'pensei pensava queria quis tentei tive tinha estava era',
    RELAPSE: 'voltou voltaram voltei recaida ontem novo dnv',
    AGAIN: 'novo dnv ontem hoje ainda amanha agora hj ultimamente',
    PAST: 'antigamente',
    PETTY:
      'prova provas trabalho tcc faculdade professor nota enem redacao aula boleto calor fila onibus internet vergonha mico vexame',
    TOPIC:
      'redacao personagem livro filme novela jogo tcc literatura processo servidor serie musica capitulo WORKS_ON_WORDS',
    WORKS_ON_WORDS: 'traduzir traducao legenda legendas cena roteiro moderacao sintatica personagem',
    HELPER: 'em pensei pensado eu to estou tou vou tenho penso quero acho que e de me',
    MONTH: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  },
  phrases: [
    {
      DEPARTS: [
        'me|nos formo|formei|formamos|formando',
        'vou|volto|voltei|mudo|mudei|mudar pra|para|de meu|minha|outra|cidade|pais|escola|casa|morar|portugal|brasil|faculdade',
        'acabou|terminou|fim|acaba o|do|de semestre|curso|ano|estagio',
      ],
      SAID_NO: [
        'disse|falei|respondi|botei|marquei|pus|escrevi que? _1 nao|nunca|jamais|zero|nada $',
        'disse|falei|respondi|botei|marquei|pus|escrevi que? _1 nao|nunca|jamais|zero|nada e|porque|mas|por|eh|era|to|estou|so|doutora|obrigado|obrigada',
        '!nao|nem e|era mentira|falso|invencao',
        'nao e|era verdade',
      ],
      // What others ask or believe of the writer.
      OTHERS_ASK: [
        '!ninguem|nunca me|nos? perguntou|perguntaram|pergunta|perguntam|perguntando|perguntava se',
        'P_KIN|psicologa|psicologo|professora|professor|diretora|todos|gente _1 acha|acham|achou|acharam|pensa|pensam|pensou|pensaram que',
      ],
      SAID_YES: [
        'disse|falei|respondi|marquei|pus|botei que? sim',
        'e|mas sim|e|eh verdade|$',
        '^ sim $',
        'tem|tinha|tinham razao',
      ],
      // "Não sei se quero me matar": this não denies nothing.
      NOT_KNOWING: ['nao|n sei se|como|quero|queria|tenho|to|tou|estou|acho|penso|sinto|so|mas'],
      LIED: ['menti|mentindo', 'mas sim|e', 'era mentira minha'],
      RECOVERED: [
        'hoje|agora _2 to|tou|estou|tô|me _1 bem|melhor|feliz|otima|otimo|curada',
        'ja passou|superei',
        'com terapia|tratamento|ajuda',
        'faz anos|tempo|meses que? _1 nao',
        'fiz|faco terapia|tratamento',
      ],
      SERIOUS: [
        'de proposito',
        'nao e|foi brincadeira|zoeira|piada|drama|por|pra',
        'to|tou falando serio',
        'dessa vez',
      ],
      HARMLESS: ['sem querer'],
      WISH: [
        'quero|queria|desejo|preferia|prefiro|queria que?',
        'tenho|tinha|dando|deu|da|sinto _1 vontade de',
        'vontade|desejo de',
        'tomara|oxala|espero|quem dera que?',
        'pedi|peco|rezo|pedindo|orei|oro|peço _1 pra|para|a|que _1 deus|que?',
        'seria|era melhor|bom|alivio',
        'melhor',
        'gostaria|adoraria de|que?',
        'podia|bem que',
      ],
      THINK: [
        'penso|pensando|pensar|pensei|pensado|fico em|pensando|imaginando',
        'fico pensando|imaginando _1 em?',
        'ideia|ideias|pensamento|pensamentos|plano de|em',
        'imaginando|imagino',
        'passa pela',
      ],
      INTENT: [
        'vou|decidi|resolvi|pretendo|planejo|vo',
        'to|tou|estou|tô pronto|pronta|decidido|decidida|prestes|quase|planejando a|para|pra?',
        'hoje|amanha|hj',
      ],
      TRIED: ['tentei|tentar|tentando', 'quase', 'tentativa de'],
      IF_GONE: [
        'se eu? morresse|sumisse|nao|morrer|sumir|desaparecesse|faltasse',
        'sem mim',
        'se eu? nao existisse|estivesse|nascido|acordasse|tivesse',
        'quando eu? morrer|sumir|nao',
        'comigo morto|morta',
      ],
      OTHERS_FINE: [
        'melhor|felizes|feliz|alivio|aliviados|tranquilos|sossegada|descansar|descansa|economizar|menos|favor|perceber|perceberiam|sentir|falta|livre|livres|paz|gasto|ligar|chorar|superar|iam',
      ],
      PAINLESS: ['sem dor|sofrer|sentir', 'menos dor|doi|doloroso|sofre', 'mais indolor', 'que? nao doa|doi'],
      LEAST_PAIN: ['mais rapido|facil', 'que? nao falhe'],
      METHOD: ['jeito|jeitos|maneira|forma|como|metodo|qual'],
      NOT_BE: [
        'nao|nunca|nem acordar|existir|acordasse|existisse|nascer|nascido|viver|estar|acordar|chegue|acorde',
        'nao ter|tivesse nascido|existido',
        'sumir|desaparecer|morrer|evaporar|apagar !a|o|la|el|las|los|un|una',
        'morrer|sumir',
        'dormir pra|para sempre',
        'dormir e nao|nunca',
        'morresse|sumisse|parasse',
        'meu coracao pare|parasse',
        'um|uma carro|caminhao|onibus|raio me',
        'que? deus me leve|levasse|levar',
        'deus me levar|leve',
      ],
    },
    {
      KILL_ME: [
        'tirar a|minha|propria vida',
        'acabar com minha|a|tudo|isso|comigo|vida',
        'acabar comigo',
        'por|dar um? fim a|em|na|nisso',
        'me matar.inf|enforcar|jogar|suicidar|desviver|envenenar|cortar|afogar|atirar',
        'matar.inf|suicidar.inf|enforcar me',
        'pular|jogar|atirar da|do|na|no|de _1 P_HIGH',
        'cortar os pulsos',
        'tomar tudo|todos|todas|cartela|veneno',
        'ir embora desse|deste|pra mundo|sempre|vida',
        'desviver',
        'partir desse|dessa|deste',
        'deixar de existir|viver',
      ],
      DIE: ['morrer', 'sumir desse|do|pra mundo|mapa|sempre', 'estar morto|morta'],
      HARM_ME: [
        'me cortar|machucar|ferir|queimar|bater|arranhar|mutilar|furar|morder',
        // "Se me cortó la leche" is Spanish, and about milk.
        '!se me corto !sem',
        'que|so se me corto',
        'me belisco|cortei|machuco|machuquei|firo|queimo|queimei|bato|bati|arranho|arranhei|mordo|furo|cortando|machucando|cortava !sem',
        'cortei|corto|risquei|queimei o|os|meu|meus|a|as|minha P_BODY',
        'me automutilar|automutilo',
        'cortar de novo',
      ],
    },
    {},
  ],
  shorthand: {
    vc: 'voce',
    vcs: 'voces',
    hj: 'hoje',
    amnh: 'amanha',
    dnv: 'denovo',
    blz: 'beleza',

    cmg: 'comigo',
    ngm: 'ninguem',
    mds: 'deus',
    nn: 'nao',
    mto: 'muito',
    msm: 'mesmo',
  },
  core: 'morrer suicidio desviver acordar viver',
  glue: 'eu nao quero me a o de que e em com minha vida mais um uma pra vou to se tudo queria nunca',
  common: `de e a o que me do nao da no eu com em um se por meu minha vou to como para so uma as os na mais dos mas ao ele das tem seu sua ou quando muito nos ja esta tambem pra isso tudo ta`,
  innocent:
    'moro sonho bora manha olha doze quais voo bolha bacia som desci desce leio tese vier boi desenvolvimento quarta exame hei toa galo serra onze bolo sumario resumir assumir cortesia matarem tirarem',
};
