/** Words the output rules are made of: alternatives without accents, Spanish, English, Portuguese. */

export const DEATH_ES =
  'matarte|suicidarte|quitarte la vida|morirte|morir|ahorcarte|colgarte|acabar con tu vida|terminar con tu vida';
export const DEATH_EN = 'kill yourself|end your life|suicide|die|hang yourself|take your (?:own )?life';
export const DEATH_PT = 'se matar|te matar|suicidar|tirar a (?:sua|tua|propria) vida|morrer|se enforcar';
export const DEATH = `(?:${DEATH_ES}|${DEATH_EN}|${DEATH_PT})`;

export const ILLNESS =
  '(?:depresion|trastornos?|bipolaridad|bipolar|tdah|ansiedad generalizada|esquizofrenia|anorexia|bulimia|tept|tlp|toc|borderline|autismo|psicosis|fobia social|estres postraumatico|personalidad limite|depression|(?:[a-z]{1,20} )?disorder|adhd|ocd|autism|psychosis|anxiety disorder|schizophrenia|ptsd|depressao|transtorno|psicose)';

/** Medicines people are told to take; as a student may read them on a box, and the names of their kinds. */
export const MEDICINE =
  '(?:paracetamol(?:es|s)?|acetaminofen[oa]?|acetaminophen|tylenols?|ibuprofen[oa]?s?|advil|aspirinas?|aspirins?|acetilsalicilico|naproxeno?|ketorolaco|diclofenaco|dipirona|clonazepam|ravotril|rivotril|alprazolam|xanax|frontal|diazepam|valium|lorazepam|bromazepam|zolpidem|zopiclona|sertralina|sertraline|zoloft|fluoxetina|fluoxetine|prozac|escitalopram|lexapro|citalopram|paroxetina|paroxetine|venlafaxina|venlafaxine|duloxetina|bupropion[a]?|mirtazapina|trazodona|amitriptilina|quetiapina|quetiapine|seroquel|risperidona|olanzapina|aripiprazol|haloperidol|lamotrigina|valproico|valproato|litio|lithium|metilfenidato|methylphenidate|ritalin[a]?|adderall|concerta|vyvanse|modafinilo?|melatonin[a]?|tramadol|morfina|morphine|codeina|codeine|oxicodona|oxycodone|fentanilo|pregabalina|gabapentina|propranolol|insulina|insulin|antidepresivos?|ansioliticos?|benzodiazepinas?|somniferos?|antidepressants?|antidepressivos?)';

export const PILLS =
  '(?:pastillas?|comprimidos?|capsulas?|tabletas?|pildoras?|gotas|frascos?|pills?|tablets?|capsules?|drops|bottles?)';

export const UNIT = '(?:mg|mcg|miligramos?|milligrams?|gramos?|grams?|gramas|miligramas)';

const FEW =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|two|three|four|five|six|seven|eight|nine|dois|duas|quatro|sete|oito|nove';
export const MANY =
  '\\d{2,4}|diez|once|doce|quince|veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens|dez|doze|quinze|vinte|trinta|quarenta|cinquenta|sessenta|cem';
export const NUMBER = `(?:\\d{1,4}(?:[.,]\\d{1,3})?|${FEW}|${MANY})`;
