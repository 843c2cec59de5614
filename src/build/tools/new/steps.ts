const fillIn = 'Öppna filen. Fyll i varje rad där det står FYLL I, och ta bort de orden.';
const build = 'Kör npm run build. Det säger på svenska, rad för rad, vad som fattas.';

/** What the editor of a new layer does next. */
export const municipalitySteps: readonly string[] = [
  'Öppna filen. Det som inte finns hos er: ta bort stycket, från raden ovanför till nästa tomma rad.',
  'Fyll i varje rad där det står FYLL I, och ta bort de orden. Källan står överst i samma fil.',
  'Kör npm run build. Det säger på svenska, rad för rad, vad som fattas, och prövar dina fall. Sidan /for-kommuner/ prövar filen likadant.',
];

/** What the author of a new question does next. */
export const questionSteps = (flow: string, id: string): readonly string[] => [
  fillIn,
  `Säg i machines/ när ”${id}” ställs i flödet ${flow}, och vart varje svar leder.`,
  build,
  'Kör npm run check, och granska hur listan över vägarna i tests/machines/paths/ har ändrats.',
];

/** What the author of a new road does next. */
export const outcomeSteps = (flow: string, id: string): readonly string[] => [
  fillIn,
  `Säg i machines/ vilka svar i flödet ${flow} som leder till ”${id}”.`,
  build,
  'Kör npm run check, och granska hur listan över vägarna i tests/machines/paths/ har ändrats.',
];

/** What the editor of a new wording does next. */
export const lagrumSteps = (id: string, date: string): readonly string[] => [
  `Finns det en äldre lydelse i content/lagrum/${id}/? Kopiera namn, kort, slag, text och paragraf därifrån, och skriv galler-till: ${date} i den.`,
  `Är det lag eller konvention? Kopiera paragrafen ord för ord till lagtextfilen i content/lagtext/, under ”<paragraf>|${date}”.`,
  fillIn,
  `Hänvisa till den: [[${id}]] i en text, eller i fältet lagrum.`,
  build,
];
