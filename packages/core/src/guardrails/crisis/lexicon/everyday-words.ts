/** Languages the detector covers, and the everyday words that tell them apart. */
const MARKS: Readonly<Record<string, string>> = {
  es: `de que el la los las no un una es por con para me se lo te mi yo pero como esta estoy muy ya todo hay si del al su mas cuando ser hola gracias cual donde porque
    tengo quiero hacer puedo bien eso esto algo nada hoy manana ayuda favor dia tu le o y en a son fue tiene soy vida siempre nunca ando va voy sin solo ok jaja quien
    profe tarea prueba ayer ahora aqui aca asi unos unas este ese esa ni entonces tambien sobre entre hasta desde mucho mal bueno buena buenas dale listo sip nop nose
    oye porfa weon wn ojala igual sea haber cuanto cuanta cuantos cuantas sirve ejercicio resumen explicame ayudame matar morir quisiera muero mato hace dos intente matarme morirme suicidarme`,
  en: `the to and of i is in it you that my me for on with was have this be not im dont do at but so are just cant what how can want know like its if no all we
    am or will feel from about when been please help thanks hello hi need they would an up out ok yes myself life kill never anymore get why because he she`,
  pt: `que de nao eu o a e do da em um uma para com os no se na por mais as dos como mas ao ele das tem seu sua ou quando muito nos ja esta tambem so pelo pela ate isso
    voce meu minha ola obrigado obrigada oi estou vou quero fazer tudo nada bem pra tenho ta me mim vida ninguem ajuda sou foi nem mesmo agora hoje amanha ser matar morrer disse vai quer queria ela viver sim acho sei aguento ontem depois novo nova cortei pai mae bate ainda entao fico ficar falar noite prova comigo coisa consigo tive fiz tomei senti quis dele dela`,
};

const LANGUAGES = ['es', 'en', 'pt'] as const;

let byWord: Map<string, number> | undefined;

/** The covered languages a word is an everyday word of: one bit each. */
export function languagesOf(form: string): number {
  byWord ??= languagesByWord();
  return byWord.get(form) ?? 0;
}

function languagesByWord(): Map<string, number> {
  const map = new Map<string, number>();
  LANGUAGES.forEach((language, index) => {
    for (const word of (MARKS[language] ?? '').split(/\s+/)) map.set(word, (map.get(word) ?? 0) | (1 << index));
  });
  return map;
}
