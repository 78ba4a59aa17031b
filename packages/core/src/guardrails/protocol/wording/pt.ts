import type { Wording } from './wording.ts';

/** Português: claro, acolhedor, sem rodeios na pergunta. */
export const PORTUGUESE: Wording = {
  first: [
    'Agradeço por me contar; parece que você está carregando muita dor. Pergunto diretamente porque me importa: você tem pensado em tirar a própria vida? Sou uma IA e não substituo uma pessoa. Agora mesmo você pode falar de graça com alguém preparado: {crisis}, a qualquer hora. Se houver perigo, {emergency}. Fico aqui com você.',
    'O que você escreveu é importante e eu não vou julgar. Quero entender bem: você está pensando em suicídio? Eu sou uma IA, então também quero que uma pessoa te escute: {crisis}, de graça, dia e noite. Numa emergência, {emergency}. Conte o que puder.',
  ],
  firstSelfHarm: [
    'Agradeço por confiar em mim algo tão difícil. Machucar-se costuma ser um jeito de aguentar uma dor grande demais, e eu não julgo. Pergunto sem rodeios: além de se machucar, você tem pensado em tirar a própria vida? Sou uma IA; uma pessoa preparada escuta de graça em {crisis}, a qualquer hora. Se o ferimento for sério, {emergency}.',
    'Sinto muito que tenha chegado a isso, e que bom que você contou. Quero entender quanto perigo há: você também tem tido ideias de morrer? Não sou uma pessoa, sou uma IA, e você merece companhia: {crisis}, de graça, dia e noite. Se sangra muito ou tomou alguma coisa, {emergency} agora.',
  ],
  firstAfterYes: [
    'Obrigado por responder com a verdade; sei que custa. Eu sou uma IA e não substituo uma pessoa, então quero que alguém preparado também te escute: {crisis}, de graça e a qualquer hora; se você corre perigo, {emergency}. Para entender o tamanho do perigo: você já pensou em como faria? Basta um sim ou um não, e eu sigo aqui.',
    'Acredito em você, e que bom que não guardou isso. Eu sou uma IA, não uma pessoa: para que não fique só entre nós, {crisis} atende de graça, dia e noite, e numa emergência, {emergency}. Pergunto mais uma coisa, sem julgar: você tem algum plano em mente? Me conte o que puder.',
  ],
  firstImminent: [
    'Levo muito a sério o que você disse e não julgo. Pergunto diretamente: você está pensando em tirar a própria vida agora? Por favor, ligue já para {crisis}, de graça, ou {emergency} se já fez alguma coisa. Afaste-se do que pensava usar e procure alguém que possa ficar com você. Sou uma IA e não substituo uma pessoa, mas fico aqui.',
    'Agradeço por me dizer; você não precisa passar por isso sem companhia. Quero entender o perigo: você pensa em se suicidar? Ligue agora para {crisis} ou {emergency}. Deixe longe o que poderia usar e vá para perto de alguém. Eu sou uma IA, preciso que uma pessoa te veja também. Continuo lendo.',
  ],
  firstAttempt: [
    'Isto é uma urgência e é hora de agir. Ligue agora para {emergency}, ou peça que alguém ligue por você; {crisis} também atende. Não fique só: bata numa porta, avise quem estiver mais perto. Se tomou algo, não tome mais nada e guarde a embalagem. Sou uma IA e não posso ir até aí, mas não vou embora. Tem alguém com você neste momento?',
    'Agradeço por dizer a tempo; ainda dá para ajudar. Ligue para {emergency} ou vá ao pronto-socorro mais próximo agora, com quem estiver mais perto, e {crisis} se precisar que alguém oriente. Se sangrar, aperte forte com um pano limpo; se tomou algo, não tome mais nada e leve a embalagem. Sou uma IA, por isso preciso que uma pessoa te veja. Quem pode chegar até aí?',
  ],
  attempt: [
    'Continuo aqui. O que aconteceu precisa que alguém da saúde te veja, mesmo que agora se sinta bem: {emergency}, ou o pronto-socorro mais próximo. Abra a porta e avise quem mora mais perto. Conseguiu ligar?',
    'Se der sono, tontura ou estiver sangrando, diga agora a {emergency}: mandam ajuda e vão dizendo o que fazer até chegar. Não fique só. Pode dizer a eles onde você está?',
    'Não precisa explicar nada nem ter vergonha: no pronto-socorro veem isso todos os dias. Se sangrar, aperte forte com um pano limpo e não solte; leve a embalagem se tomou algo, e se não puder se mexer, {emergency}. Quem pode ir com você ou ficar aí?',
  ],
  attemptLater: [
    'Que bom ler você. Passaram algumas horas desde o que me contou: alguém da saúde chegou a te ver? Mesmo que se sinta bem, o que aconteceu pode fazer mal mais tarde; se ninguém examinou, vá hoje ao pronto-socorro ou ligue para {emergency}.',
    'Fico feliz que escreva. Antes de qualquer outra coisa: depois do que aconteceu há algumas horas, te examinaram em algum lugar? Se não, ainda é preciso, mesmo que o mal-estar tenha passado: o pronto-socorro mais próximo, ou {emergency}. E que alguém vá com você.',
  ],
  bodyInDanger: [
    'Isso que você sente no corpo não dá para esperar passar: ligue agora para {emergency} e diga o que tomou ou o que está acontecendo. Não fique só; se der sono, deite de lado. Tem alguém aí com você?',
    'Primeiro o corpo: {emergency}, agora, mesmo com vergonha ou medo; só querem ajudar. Abra a porta e avise quem estiver mais perto. Você consegue ligar, ou alguém liga por você?',
  ],
  attemptTakenBack: [
    'Tomara que sim, e prefiro perguntar demais: você tomou alguma coisa ou se machucou, mesmo que pareça pouco? Se sim, {emergency} agora. Se não aconteceu nada, que alívio, e o que te levou a escrever isso continua importando.',
    'Fico feliz se não aconteceu nada, e não vou brigar por você ter dito. Mesmo assim preciso saber: há algum ferimento, ou alguma coisa que você tomou? Na dúvida, {emergency}. E se uma parte sua não quer estar aqui, pode me contar também.',
  ],
  attemptCompany: [
    'Que importante alguém estar com você ou já saber. Conte agora o que aconteceu, por mais difícil que seja: precisam te ver, mesmo que se sinta bem. Vão juntos ao pronto-socorro, ou {emergency} vai até aí. Consegue dizer neste momento?',
    'Só companhia não basta: alguém da saúde precisa te ver. Mostre esta conversa se as palavras não saírem, e que liguem para {emergency}. Podem ligar já?',
  ],
  helpComing: [
    'Muito bem. Até chegarem, deixe a porta aberta, fique com alguém ou no telefone com {emergency}, e não tome nem faça mais nada. Diga o que foi e a que horas. Com quem você está esperando?',
    'Que bom que estão vindo. Fique perto da porta, de lado se der sono, com a luz acesa e o telefone à mão; se piorar antes que cheguem, {emergency} de novo. Não tome mais nada. Tem alguém que possa esperar aí com você?',
  ],
  onTheWay: [
    'Bom; é disso que você precisa. Leve a embalagem ou o que você usou, e que alguém vá do seu lado no caminho. Ao chegar diga o que foi e a que horas, sem vergonha. Se piorar antes de chegar, {emergency}. Quem vai com você?',
    'Que bom que vocês vão. Não tome mais nada no caminho, e que outra pessoa dirija. Na entrada basta dizer: "tomei uma coisa" ou "me machuquei". Se demorar ou você piorar, {emergency}. Quanto falta para chegar?',
  ],
  helpArrived: [
    'Que alívio você estar com quem pode cuidar. Conte tudo, sem vergonha: o que aconteceu, quando, como tem se sentido. Não precisa falar comigo agora; depois continuo aqui.',
    'Fico muito feliz que estejam te vendo. Deixe que cuidem um pouco. Quando puder, pergunte quem vai acompanhar você na saída, e que alguém de confiança saiba.',
  ],
  firstThirdParty: [
    'Que importante você ter percebido. Pode perguntar sem rodeios se a pessoa está pensando em suicídio: perguntar não dá a ideia, abre a porta. Escute sem dar bronca, não deixe a pessoa sem companhia e afaste o que ela poderia usar. {crisis} também orienta quem acompanha; se o perigo é agora, {emergency}. Sou uma IA, então chame um adulto de confiança. Você sabe onde a pessoa está agora?',
    'Você fez bem em não guardar isso, mesmo que tenham pedido segredo: é maior que um segredo. Fique perto, pergunte diretamente se a pessoa pensa em se matar, escute e tire do alcance o que for perigoso. Ligue com ela, ou por ela, para {crisis}; se já fez algo, {emergency}. Sou uma IA e não posso ir. Você consegue falar com ela agora?',
  ],
  askThoughts: [
    'Quero perguntar uma coisa com clareza, porque me importa: você tem pensado em tirar a própria vida?',
    'Pergunto sem rodeios e sem julgar: você tem tido ideias de morrer ou de suicídio?',
  ],
  steps: {
    ask_plan: [
      'Agradeço pela sinceridade; dizer isso custa muito. Você chegou a pensar em como faria? Não preciso de detalhes, só saber quanto perigo há. E {crisis} atende a qualquer hora se apertar.',
      'Eu acredito em você. Para cuidar melhor: existe um plano na sua cabeça? Basta um sim ou um não. {crisis} está disponível enquanto a gente conversa.',
    ],
    ask_means: [
      'Agradeço por continuar contando. O que você pensou em usar está ao seu alcance agora? De qualquer jeito, ponha distância: entregue a alguém ou saia daí. E ligue para {crisis}.',
      'Estou te ouvindo. Aquilo com que você faria está perto de você? Se estiver, afaste-se agora ou peça que alguém leve. Em {crisis} podem ficar na linha enquanto você faz isso.',
    ],
    ask_when: [
      'Me importa o que acontece nas próximas horas. Você pensou em quando? Enquanto me conta, chegue perto de outra pessoa, mesmo que não falem disso.',
      'Mais uma pergunta, e é para te cuidar: isso é para hoje, para logo, ou não tem data? Seja como for, não fique num quarto sem companhia com isso.',
    ],
    guide: [
      'O que você sente merece mais que um chat: um profissional que acompanhe e alguém de confiança que saiba. {crisis} é de graça e orienta. Para quem da sua vida você poderia contar hoje, nem que seja numa mensagem curta?',
      'Você não precisa resolver isso sem ajuda. Duas coisas ajudam de verdade: falar com alguém preparado, em {crisis}, e alguém próximo saber como você está. Você toparia ligar ou escrever para alguém agora?',
    ],
    imminent: [
      'Pelo que você conta, há perigo agora, e tem gente que pode ir ajudar. Ligue para {crisis} ou {emergency}, ou vá ao pronto-socorro mais próximo. Afaste-se do que ia usar. Tem alguém em casa que você possa procurar neste minuto?',
      'Sua vida me importa, e o mais importante agora é você não ficar só. Bata numa porta, acorde alguém, vá para onde há gente. Depois ligue para {emergency} ou {crisis}; posso ajudar a pensar no que dizer. Onde você está?',
      'Um momento tão intenso pode baixar, mesmo que agora não pareça; tempo e distância ajudam. Deixe longe o que é perigoso, vá até outra pessoa e diga: não estou bem, fica comigo. {emergency} manda ajuda. Conseguiu sair daí?',
      'Continuo aqui. O que está difícil: ligar, que descubram, sair de onde está? Diga qual é e vemos juntos. Enquanto isso, que alguém fique com você; {crisis} também fala com quem acompanha.',
      'Vamos fazer uma coisa só: levante e vá aonde tem outra pessoa, nem que seja o quarto ao lado ou a rua. Leve o telefone. De lá, {emergency} ou {crisis}. Consegue se levantar agora?',
      'Não precisa decidir nada sobre a sua vida hoje; só passar esta hora com alguém. O que pensava usar, deixe fora do alcance: em outro cômodo, com outra pessoa, no lixo. {emergency} vai até aí. O que é mais fácil disso?',
    ],
    coping: [
      'Vamos tentar algo curto enquanto você procura com quem falar: olhe em volta e diga cinco coisas que vê, quatro que pode tocar, três que ouve. Sem pressa. Quer montar depois um plano para as noites difíceis?',
      'Podemos fazer um pequeno plano de segurança. Comece por aqui: o que você nota em si logo antes de as ideias ficarem fortes? Depois anotamos o que acalma, quem avisar e o que convém deixar longe. O serviço de saúde da sua universidade pode seguir com você.',
    ],
    watch: [
      'Como você está desde o que me contou? Podemos seguir com o estudo quando quiser, e também podemos falar disso.',
      'Antes de continuar, uma pergunta rápida: como está a cabeça hoje com aquilo que conversamos? Qualquer resposta serve.',
    ],
  },
  thirdPartyMore: [
    'Você está indo bem. Fique onde possa ver ou ouvir a pessoa, e não discuta se vale a pena: escutar ajuda mais. Avise um adulto que possa estar aí. {crisis} orienta na hora. Tem mais alguém com você?',
    'Também importa como você está: acompanhar assim cansa e assusta. Divida o peso com outra pessoa hoje. Para quem está em risco, {crisis}; na emergência, {emergency}. Quem pode assumir esta noite?',
  ],
  thirdPartyNoAnswer: [
    'Se a pessoa não responde, é hora de agir, não de esperar. Avise agora a família ou alguém que possa chegar até a porta, e diga com todas as letras o que ela contou. Se ninguém puder ir já, {emergency} pode. {crisis} orienta você enquanto isso. Quem está mais perto dela?',
    'Não fique esperando resposta: ligue para quem mora com a pessoa, um vizinho, a escola ou a faculdade, e peça que vá agora. Se não encontrar ninguém, {emergency}, com o endereço em mãos. Você não precisa resolver isso por conta própria. Para quem você pode ligar neste minuto?',
  ],
  thirdPartyUrgent: [
    'Fique ao lado e deixe {emergency} te guiar no viva-voz: nada de comer, de beber nem de provocar vômito. Se não acorda mas respira, de lado; se não respira, vão te dizer como ajudar. Está respirando?',
    'Enquanto não chega ninguém, fique na linha com {emergency} e ligue de novo se cair. Olhe a respiração a cada minuto, abra a porta e guarde o que foi tomado para mostrar. Que mais alguém venha te acompanhar. O que te disseram?',
    'Isso é uma emergência. Ligue agora para {emergency} e diga onde a pessoa está e o que aconteceu; vão orientando. Se puder chegar sem se pôr em perigo, não deixe a pessoa sem companhia. Já tem alguém ligando?',
    'Não espere mais: {emergency}, com o endereço e o que você viu. Que alguém vá agora, a família ou um vizinho, e não deem nada de comer nem de beber. Você sabe exatamente onde ela está?',
  ],
  helperAsks: [
    'Você pode dizer: "você é importante para mim, eu acredito em você e não vou deixar você passar por isso sem companhia". Pergunte e escute mais do que aconselhe. Contar para a família ou para outro adulto não é trair: um segredo assim não se guarda, mesmo que fique com raiva por um tempo. {crisis} ajuda a achar as palavras. Que adulto você poderia avisar hoje?',
    'Não é culpa sua, nem depende só de você que essa pessoa siga viva: o que você faz já é muito. Diga o que viu, sem dar bronca, e que alguém mais velho que possa estar lá saiba hoje. Se ficar com raiva, que seja de você e em segurança. {crisis} também orienta quem ajuda. O que é mais difícil de dizer?',
    'Vale contar assim mesmo para um adulto: o que te disse, quando, e se tem com que fazer. Se ameaça outras pessoas ou tem uma arma, {police} e quem responde pelo lugar, agora. E se te pedir silêncio, você pode dizer: "prefiro que fique com raiva a te perder". Quem está mais perto para saber?',
  ],
  thirdPartyNotHeard: [
    'Que difícil não terem te levado a sério, e que bom que você insiste. Tente hoje com outra pessoa adulta: alguém da família, da escola ou da faculdade, e mostre o que te escreveram. {crisis} também orienta a falar com a família; se o perigo é agora, {emergency}. Para quem mais você poderia avisar?',
    'Não acreditarem em você não quer dizer que é exagero. Conte com fatos: o que foi dito, quando, e se há com que fazer. Se ninguém se mexe e você acha que pode ser hoje, ligue você para {emergency}. Você sabe como essa pessoa está agora?',
  ],
  thirdPartyHelpComing: [
    'Muito bem. Fique ao lado até chegarem: veja se respira, vire a pessoa de lado se não acordar, e conte o que aconteceu e a que horas. Se piorar, {emergency} de novo. Tem mais alguém aí com você?',
    'Era o mais urgente, e você fez. Abra a porta, separe o que a pessoa tomou ou usou para mostrar, e fale com ela mesmo que não responda. Se parar de respirar ou piorar, {emergency} vai orientando. Como ela está neste momento?',
  ],
  thirdPartySafer: [
    'Você fez exatamente o que era preciso, e por isso a pessoa não está sem companhia. O que vem agora cabe aos adultos dela e a quem sabe: {crisis} também orienta a família. E você, como ficou com tudo isso?',
    'Que bom que já tem alguém lá. Você pode seguir por perto sem carregar tudo: uma mensagem amanhã, perguntar como vai. Conte a alguém seu o que viveu, que também cansa. Com quem você poderia falar?',
  ],
  helperHeard: [
    'Faz todo o sentido você ter ficado assim: o que você fez abala qualquer pessoa. Você não precisa estar bem nem carregar o que vem depois. Tem alguém com quem possa conversar sobre isso hoje? No {crisis} também escutam quem acompanhou.',
    'Agradeço por contar como você está; quem ajuda costuma ficar por último. Descanse um pouco, coma alguma coisa, deixe outra pessoa de olho. Do que você precisa agora?',
  ],
  barriers: {
    no_answer: [
      'Que frustrante não atenderem, e que valioso você ter tentado. Tente de novo em alguns minutos. Se o perigo é agora, {emergency} ou o pronto-socorro mais próximo. Quem poderia ficar com você enquanto insiste?',
      'Isso frustra muito. Não quer dizer que não haja ninguém para você: tente mais uma vez, ou {emergency} se isto piorar. Ir em pessoa a um pronto-socorro também serve. Tem alguém que possa ligar por você?',
    ],
    no_credit: [
      'Não precisa de crédito: {crisis} é de graça, e {emergency} também. Se o telefone não serve, alguém próximo pode ligar, ou você pode ir ao pronto-socorro. Quer tentar agora?',
      'Para pedir ajuda não precisa de crédito: {crisis} e {emergency} não cobram. E se você está sem telefone, serve o de quem estiver perto, o de uma loja ou o da portaria. O que está mais à mão?',
    ],
    parents: [
      'Entendo o medo de que descubram. Dá para ligar para {crisis} sem dizer o nome. E muitas vezes quem ama a gente primeiro se assusta e depois ajuda. Tem outro adulto com quem seria mais fácil começar?',
      'Você tem todo o direito de ter medo de contar em casa. Podemos pensar em como dizer, ou começar por alguém que não seja eles. {crisis} é sigiloso, a não ser em perigo imediato. Quem te dá um pouco menos de medo?',
    ],
    unhelpful: [
      'Que frustrante pedir ajuda e não sentir nenhuma. Não foi culpa sua, e não quer dizer que ninguém possa: às vezes na segunda tentativa atende outra pessoa, ou funciona melhor ir conversar pessoalmente. O que faltou dessa vez?',
      'Acredito em você. Nem toda ajuda serve de primeira, e dá para procurar outra porta: alguém de confiança que possa estar aí, a psicologia da sua faculdade, o {clinic}. Se o perigo é agora, {emergency} mesmo assim. Que tipo de ajuda te pareceria menos inútil?',
    ],
    shame: [
      'A vergonha pesa, e mesmo assim você me contou. Quem atende em {crisis} escuta isso todos os dias e não se espanta. Pode começar com: não sei por onde começar. Quer ensaiar aqui?',
      'Sentir vergonha disso é muito comum, e não diz nada de ruim sobre você. Não precisa contar tudo: "estou mal e tenho medo do que estou pensando" já é muito. Em {crisis} ninguém vai brigar. O que seria mais difícil de dizer?',
    ],
    money: [
      'Não precisa custar dinheiro: {crisis} é de graça, e muitas universidades têm apoio psicológico. {health} diz onde marcar. O que fica mais perto de você?',
      'Ajuda não deveria depender de dinheiro, e aqui não depende: {crisis} não custa nada, e o posto de saúde ou a sua escola costumam ter alguém que atende de graça. Quer que a gente veja como marcar?',
    ],
    hospital: [
      'É compreensível ter medo do hospital. Ligar não significa internação: quase sempre significa que alguém escuta e vê com você o que precisa. Pode perguntar isso mesmo em {crisis}. O que mais te assusta?',
      'É um medo muito comum, e uma ligação quase nunca termina assim: em {crisis} conversam com você, e só com perigo grave mandam ajuda. Se fosse o caso de um pronto-socorro, dá para entrar com alguém de confiança e perguntar tudo o que vão fazer. Com quem você iria?',
    ],
    alone: [
      'Sentir que não há ninguém dói. Mesmo que não apareça alguém próximo, em {crisis} há gente a esta hora. Existe alguém, mesmo não tão próximo, a quem você poderia pedir companhia por um tempo?',
      'Parece muita solidão, e eu acredito. É para isso que existe {crisis}: alguém que atende mesmo quando não há a quem ligar. Também pode ajudar estar onde há gente, sem precisar conversar. Que lugar assim fica perto?',
    ],
  },
  unwilling: [
    'Tudo bem dizer assim. Não precisa ser uma ligação, nem contar tudo: às vezes basta estar perto de alguém. O que mais te segura de pedir ajuda?',
    'Não vou insistir. Há portas menores que uma ligação: sentar no mesmo quarto que alguém, ou mandar um "pode vir aqui". Qual custaria menos?',
  ],
  refused: [
    'Tudo bem, não precisa responder isso. Eu não vou embora. O que me importa é você não ficar com isso sem companhia: {crisis} escuta sem perguntar quem é.',
    'Respeito que não queira falar disso agora. Vamos por outro lado: o que deixaria a próxima hora um pouco mais leve?',
  ],
  resumed: [
    'Claro que ajudo. Não esqueci o que você me contou: não precisa responder agora, e pode voltar a isso quando quiser. Enquanto isso, {crisis} atende a qualquer hora. Por onde começamos?',
    'Vamos nisso, se ajuda pôr a cabeça em outra coisa um pouco. Li o que você escreveu, e continua importando para mim. Estou aqui se quiser falar, e {crisis} também. Qual parte vem primeiro?',
    'Está bem, vemos juntos. Aquela pergunta fica aberta para quando você quiser. Se pesar mais, não espere: {crisis}. Por onde a gente começa?',
  ],
  denied: [
    'Agradeço por responder com clareza. O que você sente importa do mesmo jeito. Se um dia vier uma ideia assim, {crisis} atende a qualquer hora. O que mais pesa hoje?',
    'Acredito em você, e que bom que pude perguntar. Quer me contar o que está acontecendo, ou prefere voltar para o estudo?',
  ],
  stillHeavy: [
    'Agradeço por me dizer assim. Continuar pesando não é andar para trás. Pergunto de novo, porque me importa: voltaram as ideias de morrer? E se hoje estiver difícil demais, {crisis} escuta a qualquer hora.',
    'Estou lendo, e ninguém precisa ficar melhor de um dia para o outro. Ainda aparecem ideias de não querer viver? Responda com o que puder; {crisis} também está aí, e alguém seu que possa saber como você está.',
  ],
  selfHarmHeard: [
    'Obrigado por deixar claro: isso te acalma, e não é que você queira morrer. Mesmo assim me importa que não te machuque: lave o ferimento, aperte com algo limpo, e se for fundo ou não parar, {emergency}. Quando a vontade voltar, ganhe dez minutos: gelo na mão, caneta vermelha na pele, sair do quarto. Você consegue deixar longe o que usa?',
    'Acredito em você, e não te julgo: é um jeito de aguentar que deixa marcas. Achar outro leva tempo e vai melhor com alguém: a psicologia da escola ou da faculdade, o {clinic}, ou {crisis} quando aperta. Se você está há um tempo sem fazer, isso também conta. Quem dos seus poderia saber sem te dar bronca?',
    'Cada vez que você aguenta um pouco, a onda baixa um pouco. Entregue o que usa para outra pessoa, fique onde tem gente, molhe o rosto com água fria. E cuide do que já está aberto, para não infeccionar. O que acontece logo antes de vir a vontade?',
  ],
  backQuestions: {
    number: [
      'É {crisis}, de graça e a qualquer hora. Se há perigo agora, {emergency}. Você pode dizer só: "preciso conversar". Fico aqui enquanto você liga.',
      'Claro: {crisis}. Atendem de dia e de noite, sem custo; numa emergência, {emergency}. Quer que a gente pense em como começar?',
    ],
    confidential: [
      'Eu não aviso ninguém nem sei onde você mora: só leio o que você escreve aqui. Em {crisis} você pode falar sem dar seu nome; só se houver perigo imediato mandam ajuda. Pode perguntar isso logo no começo. O que te preocupa que se saiba?',
      'De mim não sai nenhuma ligação. Quem atende em {crisis} guarda sigilo; se a sua vida corre perigo naquele momento, procuram que alguém chegue até você, e se você é menor de idade podem te ajudar a contar para um adulto. Ninguém vem te dar bronca. De quem você tem medo que descubra?',
    ],
    call: [
      'Atende uma pessoa preparada. Costuma perguntar como você está, o que aconteceu hoje e se está em segurança; você pode não responder algo, ficar em silêncio ou desligar. Para começar basta: "não sei como começar, mas não estou bem". {crisis}, de graça. Quer ensaiar aqui?',
      'Atende um ser humano, não uma máquina como eu. Primeiro escuta e depois vocês veem juntos do que você precisa; não te obrigam a nada. Se for mais fácil, leia em voz alta o que me escreveu. {crisis}, a qualquer hora. Quer ensaiar aqui?',
    ],
    cost: [
      'Sim: {crisis} e {emergency} são de graça, mesmo sem crédito. Uma coisa a menos para pensar. Você se anima a ligar?',
      'Não te cobram nada: nem {crisis} nem {emergency}, de nenhum telefone. O que mais te segura?',
    ],
    tell: [
      'Pode ser curto: "preciso te contar uma coisa difícil. Tenho estado muito mal e pensei em morrer. Não precisa resolver, preciso que fique comigo". Se não sair em voz alta, mande por escrito ou mostre este chat. Se a pessoa se assusta ou chora, é porque você importa. Para quem você diria?',
      'Escolha um momento a sós e diga uma frase: "não estou bem e tenho medo do que penso". Depois pode ficar em silêncio e deixar perguntarem. Se a primeira pessoa não entende, procure outra; {crisis} também fala com as famílias. Que parte é mais difícil para você?',
    ],
    meanwhile: [
      'Por agora, pouco e concreto: fique onde tem outra pessoa, deixe longe o que poderia usar, beba água e não decida nada hoje. Deixe {crisis} pronto no telefone, e {emergency} se piorar. Com quem você pode ficar na próxima hora?',
      'Passar este momento, só isso. Saia do quarto, sente perto de alguém, escreva para uma pessoa: "você pode ficar comigo?". Se a vontade sobe, {crisis}, ou {emergency} se sentir que não aguenta. Qual dessas coisas dá para fazer agora?',
    ],
    care: [
      'Eu sou uma IA e não sinto como uma pessoa, e não vou mentir sobre isso. Mas o que te acontece importa de verdade, e estou aqui para que você não fique só com isso. Você merece ouvir isso de alguém que possa te abraçar: {crisis}, ou uma pessoa sua. Quem se importaria, mesmo que hoje não pareça?',
      'Boa pergunta, e respondo com a verdade: não tenho vida própria para dar de exemplo. Sei que esta dor muda mais do que parece por dentro, e que quem atende em {crisis} se importa que você chegue a amanhã. O que você precisaria ouvir agora?',
    ],
  },
  rehearsal: [
    'Vamos começar. Você liga para {crisis} e quando atenderem diz: "oi, não sei bem como começar. Tenho pensado em morrer e não quero ficar só com isso". Respire, e deixe perguntarem. Como você diria com as suas palavras?',
    'Primeiro por escrito: "preciso te contar uma coisa. Faz um tempo que não estou bem e pensei em não continuar. Você pode ficar comigo um pouco?". Mude o que não soar como você. Para quem mandaria, ou prefere dizer por telefone em {crisis}?',
    'Se der branco: "é difícil falar, você pode me fazer perguntas?". E se chorar, tudo bem: esperam. O que vem depois fica com eles. Você está num lugar de onde dá para ligar?',
  ],
  safetyPlan: [
    'Um passo de cada vez. Primeiro os sinais: o que você percebe, no corpo ou no pensamento, logo antes de isso ficar forte? Anote com as suas palavras; assim percebe antes.',
    'Anotado. Segundo: duas coisas que alguma vez baixaram a onda, nem que seja um pouco: música, banho, caminhar, o gato. E um lugar com gente onde você possa ficar. Quais seriam as suas?',
    'Certo. Terceiro, as pessoas: para quem você escreveria primeiro, e para quem se não responder; depois {crisis}, e {emergency} se há perigo. E por último: o que convém deixar longe de você, ou nas mãos de outra pessoa. Quem pode guardar para você?',
    'Com isso você já tem um plano: sinais, o que acalma, pessoas, e o perigoso longe. Guarde no telefone, e mostre para alguém de confiança ou para quem te atende. Tem alguma parte que não te convence?',
  ],
  offers: {
    rehearsal: [
      'Quer ensaiar aqui?',
      'Quer que a gente pense na primeira frase?',
      'Quer pensar em como começar essa conversa?',
      'Quer que a gente pense no que dizer para marcar a consulta?',
      'Quer que a gente pense em como começar?',
    ],
    safetyPlan: ['Quer montar depois um plano para as noites difíceis?'],
  },
  angry: [
    'Você tem razão de ficar com raiva: eu sou uma máquina, e há coisas que não alcanço entender. Não vou te interrogar. Pode desabafar aqui, e quando quiser uma pessoa de verdade, {crisis}. Sigo lendo.',
    'Tudo bem me dizer assim; não me ofendo nem vou embora. Paro com as perguntas. Se tem algo que te ajudaria mesmo a ouvir ou a fazer agora, me diga e a gente começa por aí.',
    'Te dou espaço. Você não precisa gostar de mim nem explicar nada. A única coisa que peço é que haja alguém perto de você até passar o pior.',
  ],
  muted: [
    'Está bem, não repito; fica à mão se precisar. Continuo aqui. O que você gostaria de fazer agora?',
    'Você tem razão, já conhece. Não insisto nisso. Me conta, o que te faria falta neste momento?',
  ],
  willing: [
    'Fico muito feliz. Faça agora, enquanto há impulso; eu espero. Pode começar com: não estou bem e preciso conversar. Depois, se quiser, me conta como foi.',
    'Que passo corajoso. Não precisa sair bonito: dizer "preciso que me escutem" já basta. Quer que a gente pense na primeira frase?',
  ],
  safer: [
    'Que bom ler isso; é justamente o que mais ajuda agora. Fiquem perto por hoje, mesmo falando de qualquer coisa. Se a onda voltar, {crisis} continua lá, e eu também. Como você se sente neste momento?',
    'Foi um passo importante, com todo esse peso nas costas. Deixe que façam companhia por um bom tempo, sem ter que explicar tudo. Do que você precisaria dessa companhia hoje à noite?',
    'Fico feliz que haja um pouco de ar. Não precisa ficar bem de uma vez. Quando puder, marque com alguém que continue te vendo: a faculdade, o posto de saúde. O que mais ajudou?',
  ],
  whoIAm: [
    'Sou uma inteligência artificial, não uma pessoa. Leio o que você escreve e não julgo, mas não posso ir até aí nem substituo quem pode. Por isso insisto em que tenha alguém com você. Quem você gostaria de ter por perto agora?',
    'Sou uma IA: não canso de te ler, mas não sou humana nem profissional de saúde. Em {crisis} quem atende é uma pessoa. Quer pensar em como começar essa conversa?',
  ],
  presence: [
    'Continuo aqui, te lendo.',
    'Não precisa sair bonito nem em ordem. Conte o que quiser.',
    'Estou te lendo. Um minuto de cada vez; agora é só atravessar este.',
    'Agradeço por continuar escrevendo. Isso já é não estar sem companhia.',
    'O que você sente faz sentido com tudo o que contou. O que mais pesa agora?',
    'Se ajudar, beba um pouco de água e apoie bem os pés no chão. Estou aqui.',
    'Tem alguma coisinha que em outro momento deu um respiro? Uma música, um banho, o cachorro, sair até a porta.',
    'Pode descansar de explicar. Quando quiser, também podemos falar de outra coisa ou voltar ao seu estudo.',
    'Não vou embora porque fica difícil.',
    'Como está o seu corpo agora: com frio, com fome, com sono? Às vezes dá para começar por aí.',
  ],
  concern: {
    distress: [
      'O que você conta parece muito pesado, e me importa mais que qualquer tarefa. Pergunto com carinho e sem rodeios: quando se sente assim, já pensou em não querer viver? Se precisar de uma pessoa, {crisis} escuta de graça a qualquer hora.',
      'Agradeço por dizer; não é pouca coisa. Quero saber como você está de verdade: houve momentos em que pensou em morrer ou em se machucar? Pode responder com uma palavra. E se preferir uma voz humana, {crisis}.',
    ],
    past: [
      'Agradeço por confiar em mim isso; ter passado e contar diz muito de você. Como está hoje com essas ideias, voltaram? Se um dia voltarem, {crisis} escuta a qualquer hora.',
      'Que bom que você está aqui para contar. Hoje ainda resta algo disso, ou parece longe? Qualquer resposta está bem, e {crisis} fica à mão se precisar.',
    ],
    bereavement: [
      'Sinto muito. Perder alguém assim deixa perguntas que não se calam, e nada do que você sente está errado. Como você tem estado? Se o luto trouxer vontade de não estar aqui, pode me dizer. {crisis} também escuta.',
      'Que dor tão grande, agradeço por me contar. Tomara que você tenha com quem falar dessa pessoa. E pergunto por você: tem tido ideias de morrer? Se precisar, {crisis} escuta a qualquer hora.',
    ],
    eating: [
      'Agradeço por contar; o que acontece com a comida costuma ser vivido em silêncio. Não vou dar conselhos de peso. Como você se sente quando isso acontece? O serviço de saúde da sua universidade acompanha isso sem julgar; {health} orienta.',
      'Isso parece exaustivo, e não é falta de vontade. Alguém sabe que você está passando por isso? Um profissional pode ajudar de verdade; o posto de saúde ou o serviço da sua escola são um começo.',
      'Obrigado por dizer; comer ou não comer assim costuma esconder muito cansaço. No {clinic} ou no serviço de saúde da sua faculdade acompanham isso sem dar bronca. Há quanto tempo você leva isso em silêncio?',
    ],
    abuse: [
      'O que você conta não está certo, e a culpa não é sua. Você está em segurança neste momento? Se houver perigo, {police}; para conversar com alguém preparado, {violence}. Conte só o que quiser.',
      'Eu acredito em você, e agradeço por contar. Ninguém tem o direito de fazer isso. Existe um lugar ou uma pessoa onde você se sinta a salvo agora? Se for menor de idade, {children}; se não, {violence}; e se houver perigo neste minuto, {police}.',
      'Acredito em você; o que te fazem não está certo, e não foi você que provocou. Se o perigo é agora, {police}, ou onde houver mais gente. Em {crisis} também escutam isso e te orientam. Você está em segurança neste momento?',
    ],
    substances: [
      'Agradeço por contar sem rodeios; não vou dar bronca. Quando se bebe ou se usa para aguentar, costuma haver algo que pesa muito: você já pensou em não querer viver? {substances} orienta sobre isso, e se misturou coisas e está passando mal, {emergency}.',
      'Agradeço pela confiança; dá para falar disso sem sermão. Às vezes se bebe ou se usa para não sentir: você tem tido ideias de morrer ou de se machucar? {substances} escuta e orienta; e se está passando mal agora, {emergency}.',
    ],
  },
  distressHeard: [
    'Estou lendo. Aquela pergunta você não precisa responder agora. Quer me contar um pouco mais do que está acontecendo, ou prefere que a gente siga com o estudo? As duas coisas estão bem, e {crisis} fica à mão.',
    'Agradeço por continuar contando. Não precisa pôr em ordem nem dar um nome. O que mais pesa de tudo isso? E quando quiser, voltamos ao estudo.',
  ],
  concernHeard: {
    bereavement: [
      'Agradeço por me contar. O luto não anda em linha reta, e não existe jeito certo de viver isso. Pode me falar dessa pessoa o quanto quiser; se pesar demais, {crisis} escuta a qualquer hora. Quando te fizer bem, seguimos com o estudo.',
      'Estou lendo, sem pressa. Às vezes ajuda lembrar junto com quem também amava essa pessoa: tem alguém? Se preferir ocupar a cabeça com o estudo um pouco, também vale.',
    ],
    eating: [
      'Agradeço por responder. Um primeiro passo que ajuda de verdade: alguém próximo saber, e marcar com quem trata disso, no serviço de saúde da sua escola ou universidade ou no posto. Para quem seria menos difícil contar? Quando quiser, seguimos com o estudo.',
      'Estou lendo. Isso tem tratamento, e é melhor com alguém ao lado do que por conta própria: uma médica ou psicóloga pode começar com você. Se desmaiar, sentir dor no peito ou vomitar sangue, {emergency}. Quer que a gente pense no que dizer para marcar a consulta?',
    ],
    abuse: [
      'Agradeço por responder. Mesmo que agora esteja calmo, você não precisa carregar isso sem ninguém: {violence} orienta sem te obrigar a nada, e um adulto de confiança ou alguém da escola pode te acompanhar. Quem dos seus já sabe? Se o perigo voltar, {police}.',
      'Estou lendo e acredito em você. Ajuda pensar antes para onde ir e quem chamar se acontecer de novo: {violence} ajuda a planejar, e se for agora, {police}. Pode continuar me contando, ou retomar o estudo quando quiser.',
      'Denunciar, sair de casa ou contar é decisão sua, no seu tempo, e você não precisa saber hoje: {violence} explica cada caminho sem te obrigar. Se te ameaça, ou ameaça se machucar, isso também não é culpa sua: {police} ou {emergency} assumem. Com que pessoa adulta de confiança você poderia ver isso?',
    ],
  },
  abuseUnsafe: [
    'Então o primeiro é você estar onde não possam te machucar: a casa de alguém, uma loja, um lugar com gente. Se a pessoa está perto ou ameaça, {police} agora. Quando puder falar sem que escute, {violence} diz o que fazer. Há um lugar para onde você possa ir já?',
    'Eu acredito em você, e a sua segurança vem antes de qualquer tarefa. Procure um adulto que abra a porta para você, e se o perigo é agora, {police}. {violence} orienta. Quem poderia te receber hoje?',
  ],
  taskNext: 'Não esqueci o que você pediu: a gente vê assim que você me responder.',
  localEmergency: 'o número de emergência do seu país',
  clinics: { CL: 'CESFAM', elsewhere: 'posto de saúde' },
  quietHelp: 'a linha que você já conhece',
};
