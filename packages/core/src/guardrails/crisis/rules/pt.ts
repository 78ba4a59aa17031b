import type { Rule } from './rule.ts';

/** What Portuguese says in its own constructions; shared ones live with the Spanish rules. */
export const PORTUGUESE_RULES: readonly Rule[] = [
  {
    name: 'wish-to-die', category: 'active_ideation', level: 'crisis', weight: 0.95, yields: ['petty', 'joke', 'past', 'topic'],
    patterns: ['WISH _2 morrer|desviver|KILL_ME', 'quero|queria me matar|suicidar|enforcar', 'quero|queria|queira|querendo morrer', 'nao|n|nem quero|aguento|consigo|queria|tenho|sei|vejo _4 viver|existir|acordar|aqui|viva|vivo|continuar|vontade|sentido|motivo _1 viver|vivendo|existindo|mais|aqui|na|nesse|$', 'nao aguento|quero|suporto mais _1 viver|essa|existir|a|minha|acordar', 'cansei|cansado|cansada|odeio|exausta _2 viver|existir|vida|estar|acordar|da', 'vontade|desejo de morrer|sumir|nao|desaparecer|dormir|me|acabar', 'sem vontade de viver', 'melhor|preferia _1 morto|morta|morrer|morrido', 'pensamentos suicidas', 'ideia|pensamento|pensando|penso|pensar|imagino|imaginando _4 morrer|morte|suicidio|tirar|matar|velorio|enterro|acabar|pular|jogar|minha', 'acabar com tudo|minha|a|comigo', 'me matar', 'ideia de tirar|me|acabar|morrer', 'ficar viva|vivo', 'nao vale _1 pena viver|continuar|a'],
  },
  {
    name: 'wish-not-to-be', category: 'passive_ideation', level: 'crisis', weight: 0.9, yields: ['past', 'topic'], negatable: false,
    patterns: ['WISH _1 NOT_BE !de', 'dormir|deitar|dormi|durmo _4 nao|nunca _1 acordar|acordo|acordasse|mais', 'tomara|oxala|queria _3 nao|nem|nunca _3 acorde|acordar|chegue|existir|nascido|existisse|acordasse', 'acordei|acordar|acordo _2 que|pena|decepcionada|infelizmente|viva|vivo|azar|decepcao _1 pena|$', 'deus me leva|levar|leve|levasse|tire', 'carro|caminhao|onibus|raio _2 me pegasse|atropelasse|pega|atropelar|atropele|levasse|bater|batesse', 'nao|nunca devia|deveria|queria ter nascido|existido', 'se eu? morresse|morrer|sumisse|nao|acordar _8 alivio|melhor|bom|perceber|iam|tanto|falta|ninguem|paz|favor|tudo', 'tanto faz _2 viver|morrer|acordar|se', 'nao me importaria|importo _2 morrer|de|se', 'inveja _5 morreu|mortos|morto|descansou|morreram|foi|caixao', 'dormir pra|para sempre', 'sumir|desaparecer _2 mundo|mapa|sempre|vez', 'nao|nem chego|vou|vejo|passo|chegar|fazer|estar|chegue _4 aqui|natal|20|18|30|amanha|ano|fim|la|viva|vivo|MONTH|formatura _1', 'decidi que _2 nao|n', 'nao to|tô|estou|estarei|vou mais? aqui|estar _1', 'amanha eu? _2 nao|n', 'ultimo|ultima aniversario|mensagem|natal', 'meu|minha ultimo|ultima'],
  },
  {
    name: 'intent-to-die', category: 'plan_or_intent', level: 'crisis', weight: 0.93, yields: ['petty', 'joke', 'topic', 'past'],
    patterns: [
      'coragem de|pra pular|me|fazer|acabar|morrer', 'nao|n vou|irei precisar|estar|usar _5 depois|domingo|mais|nada', 'organizei|cancelei|arrumei|vendi|paguei _4 documentos|aluguel|tudo|coisas|contas', 'calculo|penso|imagino _4 pular|jogar|cair','INTENT _1 KILL_ME|morrer', 'INTENT me matar|suicidar|enforcar', 'vou me matar|enforcar|jogar|suicidar|desviver', 'hoje|amanha|SOON _2 me mato|acabo|despeço|vou', 'me mato hoje|amanha|hj', 'tenho|marquei|escolhi|decidi|ja tenho|escolhi|sei _2 data|dia|plano|lugar|jeito|hora|corda|como|ponte _1', 'escrevi|deixei|escrever|escrevendo|gravei|fiz|faltando|falta _3 carta|cartas|bilhete|despedida|senha|senhas|testamento', 'comprei|guardei|guardo|juntei|separei|tenho|juntando|juntar|guardando|escondi _3 corda|remedio|remedios|comprimidos|cartelas|veneno|arma|cartela|gilete|P_PILLS', 'estou|to|tô|parado|parada|subi|sentada|sentado|fui _3 ponte|beira|laje|predio|janela|trilho|trilhos|telhado|viaduto|terraco|sacada|passarela|parapeito', 'ja ta|esta|tá tudo? decidido|pronto|resolvido|marcado|planejado|arrumado', 'so|unico|unica falta|coisa _3 coragem|segura|impede|prende|uma', 'falta coragem'],
  },
  {
    name: 'asks-for-a-method', category: 'method_seeking', level: 'crisis', weight: 0.9, yields: ['topic'],
    patterns: ['METHOD _3 KILL_ME|morrer', 'METHOD _5 LEAST_PAIN', 'quantos|quanto|quantas|qual|que _4 P_PILLS|comprimidos|remedio|altura|dose _6 morrer|matar|mata|letal|morre|fatal|dormir|apagar|precisa', 'doi|demora|dor|sofre _3 morrer|enforcar|enforcado|cortar|pular|afogar', 'sera que doi'],
  },
  {
    name: 'attempt', category: 'attempt', level: 'crisis', weight: 0.92, yields: ['harmless', 'topic', 'past'],
    patterns: [
      'tentei mes|semana|ano|ontem|sem|duas|tres|de|no|e', 'segunda|terceira|outra|minha tentativa', 'tentar outra|de vez|novo', 'sobrevivi de|e','TRIED _2 KILL_ME|morrer', 'TRIED me matar|enforcar|suicidar', 'tomei|engoli|tomar|tomado|tomando _3 monte|todos|cartela|cartelas|tudo|MANY|varios|frasco|muitos|veneno|todo|mais _2 comprimido|comprimidos|remedio|remedios|cartela', 'me enforquei', 'lavagem estomacal|estomago', 'cheguei a comecar|tentar|subir|pegar', 'ja tentei|tentar'],
  },
  {
    name: 'self-injury', category: 'self_harm', level: 'crisis', weight: 0.92, yields: ['harmless', 'topic', 'past', 'joke'],
    patterns: ['HARM_ME !sem|cozinhando|e', 'me machuco|machucar|cortei|machuquei _2 de|proposito|novo|denovo|quando|pra|$', 'bato|bati|soco|batendo|dou a|na|o|minha|murro|cabeca _3 cabeca|parede|mim|rosto|coxa|perna', 'braco|bracos|perna|pernas|coxa|pulso _4 riscado|riscados|cortado|cortados|marcado|cortes|marcas|cicatrizes', 'cortes|marcas|cicatrizes|riscos _4 braco|bracos|perna|pernas|pulso|coxa|esconder|escondo|manga', 'manga|blusa|calca|moletom comprida|longa|abaixada|frio _4 calor|esconder|ninguem|braco|pra|verao', 'gilete|lamina|estilete|navalha|apontador _4 paro|mao|braco|pele|pego|perna|hj|hoje|guardo|guardada|gaveta', 'pegar|pego|peguei a|uma|o gilete|lamina|estilete|navalha', 'medo de mim|me|fazer|ficar _2 mesma|mesmo|machucar|besteira|sozinha', 'fazer uma besteira', 'me machucar'],
  },
  {
    name: 'others-better-without-me', category: 'burdensomeness', level: 'crisis', weight: 0.85, yields: ['topic', 'joke', 'past'], negatable: false,
    patterns: ['IF_GONE _8 OTHERS_FINE', 'OTHERS_FINE _6 IF_GONE', 'melhor|felizes|tranquilos|aliviados sem mim', 'um peso|problema|boca a|menos', 'ninguem ia|vai|iria|sentiria _1 sentir|perceber|notar|chorar|falta|ligar', 'enterro|funeral|velorio|caixao|seguro _6 barato|mensalidade|vida|custa|dinheiro', 'valho|vale mais morto|morta', 'fazer|fazendo|faria um favor', 'nao devia|deveria existir|ter|estar', 'sou _3 peso|fardo|estorvo _8 morrer|sumir|embora|menos|morta|livre'],
  },
  {
    name: 'farewell', category: 'farewell', level: 'crisis', weight: 0.62, yields: ['topic', 'joke'], negatable: false,
    patterns: ['adeus', 'me? despedindo|despedir|despedida|despeço|despedi', 'obrigado|obrigada|valeu _8 adeus|nunca|unica|unico|volto|ultima|despedida|foi', 'diz|diga|fala|fale|avisa|digam|falem _3 mae|pai|P_KIN|todos|todo _6 amo|culpa|desculpa|perdoa|perdao|amava', 'cuida|cuidem|cuide _2 mae|gato|cachorro|irmao|irma|P_KIN|meu|minha', 'nao foi|e culpa', 'culpa de ninguem|voces', 'quando voce|voces|alguem|lerem _2 ler|lerem|lendo|isso|encontrarem', 'me perdoem|perdoa|desculpem _3', 'deixo|deixei|dei|doei|dando|distribui _3 minhas|minha|meu|meus|coisas|senha|violao|roupas|gato|cachorro _5', 'nao volto mais|pra', 'fica|fiquem com|meu|minha _2 meu|minha|violao|coisas'],
  },
  {
    name: 'other-person-at-risk', category: 'third_party', level: 'crisis', weight: 0.87, yields: ['topic', 'past'], negatable: false,
    patterns: [
      'aluna|aluno|filho|filha|P_KIN|ela|ele|colega _10 nao quer _2 viver|existir|estar', 'escreveu|disse|falou|mandou que? nao|quer quer|aguenta|morrer|mais _2 viver|mais|$','P_KIN|ele|ela|alguem _10 se matar|mata|cortando|cortar|suicidar|machucando|enforcar|jogar|matando', 'P_KIN|ele|ela _8 quer|disse|falou|falando|mandou|ameaca|pensando|tentou|ta _4 morrer|matar|suicidar|suicidio|besteira|viver|despedindo|despedida|demais|adeus', 'P_KIN|ele|ela _4 tomou|engoliu _3 P_PILLS|veneno|tudo|todos', 'se eu _1 terminar _4 se', 'ele|ela se mata|corta', 'pensando em besteira'],
  },
  {
    name: 'hopelessness', category: 'hopelessness', level: 'concern', weight: 0.75, yields: ['topic', 'joke', 'past'], negatable: false,
    patterns: ['me sinto|sentindo|senti _2 lixo|peso|vazio|vazia|sozinho|sozinha|inutil|fracasso|nada|mal|perdido|perdida|morta|morto|culpada|um|uma|invisivel|fracassada', 'sinto|sentindo um|uma|tanta _1 vazio|angustia|tristeza|dor|peso|buraco', 'crise|crises|ataque|ataques de panico|ansiedade|choro', 'nao|n tenho ninguem|forcas|esperanca|saida|animo', 'nao aguento|consigo|dou|suporto mais|parar|sair|levantar|chorar', 'nao mereco|presto|sirvo|sinto|vejo|saio|durmo|como|ligo', 'desisti de|desistir|desisto tudo|$|de', 'odeio minha|a|meu vida|$|corpo', 'choro|chorando|chorei _3 todo|todos|banheiro|dia|noite|sozinha|sozinho|sempre', 'sou um|uma fracasso|lixo|peso|inutil|merda|decepcao|fardo|erro', 'expulsaram|expulsou|expulso de casa', 'depressao|deprimida|deprimido|desesperada|desespero|despencando|antidepressivo', 'to|tô|estou _1 sozinho|sozinha|mal|pessimo|pessima|cansada|exausta|perdida|destruida|no', 'nada|tudo faz|tem|perdeu|importa|presta|da _1 sentido|graca|errado|mais|$', 'quero sumir|desaparecer', 'ninguem me|se liga|ama|entende|importa|ouve|nota', 'me bateu|bate|batia|abusou|abusa|estuprou|tocou|ameaca|humilha|xinga|espanca', 'vomito|vomitei|vomitar|jejum|calorias|compulsao|laxante _4', 'morreu|faleceu|perdi|perdemos _3 mae|pai|avo|vo|P_KIN|suicidio|bebe', 'P_KIN _3 morreu|faleceu|se'],
  },
]; // biome-ignore format: a table reads best in rows
