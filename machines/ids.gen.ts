// Generated from content/ by src/build/compiler/ids.ts. Do not edit.

/** The answers of each question, by flow. */
export interface FlowAnswerIds {
  'foralder': {
    'erbjudet': 
    | 'skolsocialt-team'
    | 'sip'
    | 'annat'
    | 'inget';
    'har-hant': 
    | 'inget'
    | 'mote'
    | 'utredning'
    | 'ingen-utredning'
    | 'beslut';
    'lage': 
    | 'borta'
    | 'anmalan'
    | 'samtycke'
    | 'vem-far-veta'
    | 'i-skolan'
    | 'mar-daligt'
    | 'stod'
    | 'radd';
    'liv-i-fara': 
    | 'ja'
    | 'vet-inte'
    | 'nej';
    'radd': 
    | 'ja'
    | 'nej';
    'samtycke-till': 
    | 'insats'
    | 'dela'
    | 'sip'
    | 'observation'
    | 'angrat';
    'skolan-galler': 
    | 'krankt'
    | 'stod'
    | 'klaga'
    | 'polis';
    'skolan-utreder': 
    | 'ja'
    | 'nej'
    | 'vet-inte';
    'stod-typ': 
    | 'rad'
    | 'beslut'
    | 'vard-och-stod'
    | 'vet-inte';
    'vard': 
    | 'ja'
    | 'nej'
    | 'vet-inte';
    'vem-berattar': 
    | 'skolan'
    | 'socialtjansten'
    | 'varden'
    | 'lasa';
  };
  'personal': {
    'akut-fara': 
    | 'ja'
    | 'sjalv'
    | 'nej';
    'alder': 
    | 'under-12'
    | '12-14'
    | '15-17'
    | '18-plus';
    'arende': 
    | 'oro'
    | 'franvaro'
    | 'samtycke'
    | 'sekretess'
    | 'service-bistand';
    'arskurs': 
    | 'ak-f'
    | 'ak-1'
    | 'ak-2'
    | 'ak-3'
    | 'ak-4'
    | 'ak-5'
    | 'ak-6'
    | 'ak-7'
    | 'ak-8'
    | 'ak-9';
    'av-vem': 
    | 'elever'
    | 'personal'
    | 'vet-inte';
    'behov': 
    | 'narvaro'
    | 'stod-hemma'
    | 'vard-och-stod'
    | 'beteende'
    | 'krankning'
    | 'annat';
    'besked': 
    | 'vantar'
    | 'inget-besked'
    | 'utredning-inledd'
    | 'ingen-utredning'
    | 'kraver-samtycke';
    'beteende-risk': 
    | 'ja'
    | 'nej'
    | 'mot-personal';
    'brott': 
    | 'pagar'
    | 'mot-barn'
    | 'av-elev'
    | 'polisen-fragar'
    | 'vill-traffa'
    | 'mot-personal';
    'familjens-vilja': 
    | 'ja'
    | 'ej-fragat'
    | 'nej';
    'huvudman': 
    | 'kommunal'
    | 'fristaende';
    'insatstyp': 
    | 'oppet'
    | 'provning'
    | 'vet-inte';
    'kontakt': 
    | 'anmalan'
    | 'utredning'
    | 'samarbete'
    | 'rad'
    | 'aterkoppling'
    | 'vill-traffa';
    'liv-i-fara': 
    | 'ja'
    | 'nej';
    'men': 
    | 'ja'
    | 'vet-inte'
    | 'nej';
    'mer-an-franvaro': 
    | 'ja'
    | 'nej';
    'misstanke': 
    | 'ja'
    | 'osaker'
    | 'nej';
    'monster': 
    | 'ja'
    | 'nej';
    'mottagare': 
    | 'socialtjanst'
    | 'vard'
    | 'polis'
    | 'vardnadshavare'
    | 'foralder-i-tvist'
    | 'kollega'
    | 'annan-skola'
    | 'familjehem-hvb'
    | 'nagon-annan';
    'myndig': 
    | 'nej'
    | 'ja';
    'narstaende': 
    | 'ja'
    | 'vet-inte'
    | 'nej';
    'nytt-efter-anmalan': 
    | 'ja'
    | 'nej';
    'observation-i-utredning': 
    | 'ja'
    | 'nej';
    'observation-samtycke': 
    | 'ja'
    | 'nej';
    'omfattning': 
    | 'under-20'
    | '20-49'
    | '50-59'
    | '60-79'
    | '80-100'
    | 'utomlands';
    'oro-slag': 
    | 'sjalvskada'
    | 'natet'
    | 'utomlands'
    | 'brott-droger'
    | 'andra-elever'
    | 'personal'
    | 'mot-personal'
    | 'annat';
    'redan-anmalt': 
    | 'ja'
    | 'nej';
    'resa': 
    | 'vistelse'
    | 'befarar'
    | 'vet-inte';
    'roll': 
    | 'skolpersonal'
    | 'elevhalsa'
    | 'socialtjanst';
    'samtycke-till-delning': 
    | 'ja'
    | 'ej-fragat'
    | 'nej';
    'samtycke-till-insats': 
    | 'ja'
    | 'ej-fragat'
    | 'nej';
    'samtycke-till-sip': 
    | 'ja'
    | 'ej-fragat'
    | 'nej';
    'samtyckeslage': 
    | 'skriftligt'
    | 'muntligt'
    | 'ej-fragat'
    | 'aterkallat'
    | 'nej'
    | 'eleven-nej';
    'sip-provad': 
    | 'ja'
    | 'nej';
    'skolform': 
    | 'grundskola'
    | 'gymnasiet';
    'soc-arende': 
    | 'aterkoppling'
    | 'beratta-mer'
    | 'fraga-skolan'
    | 'vill-traffa';
    'soc-utredning': 
    | 'ja'
    | 'vet-inte'
    | 'nej';
    'syfte': 
    | 'orosanmalan'
    | 'utredning'
    | 'insats'
    | 'dela'
    | 'sip'
    | 'observation'
    | 'skolans-samtal'
    | 'drogtest';
    'utredd': 
    | 'ja'
    | 'vet-inte'
    | 'nej';
    'utredning-beslutad': 
    | 'ja'
    | 'vet-inte'
    | 'nej';
    'vardbehov': 
    | 'ja'
    | 'nej';
    'vardnad': 
    | 'en'
    | 'tva-overens'
    | 'tva-oense'
    | 'placerad'
    | 'vet-inte';
    'vh-arende': 
    | 'beratta'
    | 'handlingar'
    | 'annan-elev'
    | 'elev-over-18';
  };
}

/** The answers of each question. One that several flows ask has the answers of all. */
export type AnswerIds = { [Q in { [F in keyof FlowAnswerIds]: keyof FlowAnswerIds[F] }[keyof FlowAnswerIds]]: {
  [F in keyof FlowAnswerIds]: Q extends keyof FlowAnswerIds[F] ? FlowAnswerIds[F][Q] : never;
}[keyof FlowAnswerIds] };

/** The questions. */
export type QuestionId = keyof AnswerIds;

/** The outcomes of the staff conversation: the roads. */
export type RoadId = 
    | 'akut-suicidrisk'
    | 'anmalan-bryter-sekretess'
    | 'anmalningsmote'
    | 'ansok'
    | 'aterkoppla-till-anmalaren'
    | 'begar-aterkoppling'
    | 'beratta-for-vardnadshavare'
    | 'beteendestod'
    | 'bidra-till-utredning'
    | 'brott-av-elev'
    | 'brott-mot-barn'
    | 'dela-inom-skolan'
    | 'dela-med-samtycke'
    | 'dokumentera-samtycke'
    | 'drogtest'
    | 'eget-samtycke'
    | 'elevens-eget-ja'
    | 'elevhalsa'
    | 'fara-for-livet'
    | 'folj-upp-sip'
    | 'fore-utredning'
    | 'fraga-om-stod'
    | 'franvaro-myndig'
    | 'franvaroutredning'
    | 'ingen-observation'
    | 'inhamta-samtycke'
    | 'insats-under-utredning'
    | 'komplettera-anmalan'
    | 'konsultera-utan-att-forvarna'
    | 'konsultera'
    | 'krankande-av-personal'
    | 'krankande-behandling'
    | 'kvar-utomlands'
    | 'lamna-ut-handlingar'
    | 'larma-112'
    | 'motivera'
    | 'myndig-elev'
    | 'myndig-elevs-foralder'
    | 'narvaroarbete'
    | 'narvarostod'
    | 'observation-med-villkor'
    | 'oense-vardnadshavare'
    | 'orosanmalan-utan-att-forvarna'
    | 'orosanmalan'
    | 'overlamna-vid-skolbyte'
    | 'placerad-elev'
    | 'polisen-fragar'
    | 'polisen-vill-traffa-eleven'
    | 'provad-insats-utan-vardnadshavare'
    | 'samtal-med-ja-hemifran'
    | 'samtycke-behovs-inte'
    | 'service'
    | 'sip'
    | 'skolans-stod'
    | 'skolplikt-utomlands'
    | 'skydda-uppgiften'
    | 'skyddade-uppgifter'
    | 'sluta-dela'
    | 'socialtjansten-vill-traffa-eleven'
    | 'sok-stod-sjalva'
    | 'ta-reda-pa-vardnad'
    | 'utan-samtycke'
    | 'utredning-kraver-inte-samtycke'
    | 'vald-mot-personal'
    | 'vardnadstvist';

/** The outcomes of the parents' conversation. */
export type ParentOutcomeId = 
    | 'ansok-om-stod'
    | 'be-om-stod-i-skolan'
    | 'be-skolan-utreda'
    | 'hjalp-nar-barnet-mar-daligt'
    | 'hjalp-vid-vald'
    | 'klaga-pa-skolan'
    | 'lasa-handlingar'
    | 'nar-livet-ar-i-fara'
    | 'om-anmalningsmote'
    | 'om-beslut'
    | 'om-krankning'
    | 'om-observation'
    | 'om-oppet-stod'
    | 'om-polis-i-skolan'
    | 'om-samtycke-till-delning'
    | 'om-samtycke-till-stod'
    | 'om-sip'
    | 'om-skolsocialt-team'
    | 'om-utredning'
    | 'skolan-berattar'
    | 'socialtjansten-berattar'
    | 'ta-tillbaka-samtycke'
    | 'vanta-pa-besked'
    | 'varden-berattar';

/** The outcomes of every flow. */
export type OutcomeId = RoadId | ParentOutcomeId;

/** Advice that stands beside an outcome and is none itself. */
export type AdviceId = 
    | 'stam-av-med-socialtjansten'
    | 'vid-brott-och-droger'
    | 'vid-brott-pa-natet'
    | 'vid-resa-utomlands'
    | 'vid-sjalvskada';

/** The provisions. */
export type LagrumId = 
    | 'barnkonventionen-12'
    | 'barnkonventionen-3'
    | 'fb-6-11'
    | 'fb-6-13-a'
    | 'fb-6-13'
    | 'fb-6-15'
    | 'fb-6-2'
    | 'fb-6-20-c'
    | 'fl-10'
    | 'fl-12'
    | 'fl-13'
    | 'fl-14'
    | 'fl-33'
    | 'fl-43'
    | 'fl-44'
    | 'fl-8'
    | 'forordning-2023-179'
    | 'hsl-16-4'
    | 'hsl-5-7'
    | 'hsl-5-8'
    | 'jo-1382-2012'
    | 'jo-1734-2013'
    | 'jo-3154-2016'
    | 'jo-3493-2005'
    | 'jo-3891-2014'
    | 'jo-4225-2014'
    | 'jo-4420-2021'
    | 'jo-479-2010'
    | 'jo-5135-2016'
    | 'jo-6396-2011'
    | 'jo-6547-2014'
    | 'jo-6755-2012'
    | 'jo-7898-2017'
    | 'jo-rattvik-barnsamtal'
    | 'lag-1930-173-1'
    | 'lag-1930-173-2'
    | 'lag-2025-170-4'
    | 'lag-2025-170-7'
    | 'lag-2025-170-8'
    | 'osl-10-1'
    | 'osl-10-15-a'
    | 'osl-10-17'
    | 'osl-10-21'
    | 'osl-10-23'
    | 'osl-10-24'
    | 'osl-10-27'
    | 'osl-10-28'
    | 'osl-10-3'
    | 'osl-12-1'
    | 'osl-12-2'
    | 'osl-12-3'
    | 'osl-2-3-a'
    | 'osl-21-3'
    | 'osl-23-2'
    | 'osl-25-1'
    | 'osl-25-12'
    | 'osl-25-13-a'
    | 'osl-25-13'
    | 'osl-26-1'
    | 'osl-26-5'
    | 'osl-26-9-a'
    | 'osl-40-7-g'
    | 'osl-5-5'
    | 'osl-6-3'
    | 'osl-6-4'
    | 'osl-6-7'
    | 'osl-6-8'
    | 'osl-8-1'
    | 'osl-8-2'
    | 'skollagen-10-10'
    | 'skollagen-10-11'
    | 'skollagen-10-12'
    | 'skollagen-15-15'
    | 'skollagen-15-16'
    | 'skollagen-18-15'
    | 'skollagen-18-16'
    | 'skollagen-2-25'
    | 'skollagen-2-27'
    | 'skollagen-22-5'
    | 'skollagen-24-23'
    | 'skollagen-24-24'
    | 'skollagen-24-25'
    | 'skollagen-26-3-a'
    | 'skollagen-26-7'
    | 'skollagen-28-16'
    | 'skollagen-28-18'
    | 'skollagen-28-5'
    | 'skollagen-28-9'
    | 'skollagen-29-10'
    | 'skollagen-29-11'
    | 'skollagen-29-12'
    | 'skollagen-29-13'
    | 'skollagen-29-14'
    | 'skollagen-29-2'
    | 'skollagen-29-9'
    | 'skollagen-3-11'
    | 'skollagen-3-12-j'
    | 'skollagen-3-12'
    | 'skollagen-3-3'
    | 'skollagen-3-5'
    | 'skollagen-3-7'
    | 'skollagen-3-9'
    | 'skollagen-4-8'
    | 'skollagen-5-14'
    | 'skollagen-5-15'
    | 'skollagen-5-16'
    | 'skollagen-5-22'
    | 'skollagen-5-23'
    | 'skollagen-5-3'
    | 'skollagen-5-6'
    | 'skollagen-5-9'
    | 'skollagen-6-10'
    | 'skollagen-6-11'
    | 'skollagen-6-12'
    | 'skollagen-6-15'
    | 'skollagen-6-9'
    | 'skollagen-6-a-10'
    | 'skollagen-6-a-4'
    | 'skollagen-6-a-5'
    | 'skollagen-6-a-7'
    | 'skollagen-6-a-8'
    | 'skollagen-7-11-c'
    | 'skollagen-7-17'
    | 'skollagen-7-18'
    | 'skollagen-7-19-a'
    | 'skollagen-7-19'
    | 'skollagen-7-2'
    | 'skollagen-7-20'
    | 'skollagen-7-21'
    | 'skollagen-7-22'
    | 'skollagen-7-23'
    | 'sol-1-2'
    | 'sol-10-3'
    | 'sol-10-8'
    | 'sol-10-9'
    | 'sol-11-1'
    | 'sol-11-5'
    | 'sol-11-6'
    | 'sol-12-1'
    | 'sol-13-6'
    | 'sol-14-10'
    | 'sol-14-2'
    | 'sol-14-3'
    | 'sol-14-4'
    | 'sol-14-5'
    | 'sol-14-6'
    | 'sol-16-2-a'
    | 'sol-18-6'
    | 'sol-18-7'
    | 'sol-19-1'
    | 'sol-19-4'
    | 'sol-19-5'
    | 'sol-19-6'
    | 'sol-2-1'
    | 'sol-2-4'
    | 'sol-20-1'
    | 'sol-20-2'
    | 'sol-20-3'
    | 'sol-20-4'
    | 'sol-20-5'
    | 'sol-20-6'
    | 'sol-20-7'
    | 'sol-21-1'
    | 'sol-21-2'
    | 'sol-22-11'
    | 'sol-22-12'
    | 'sol-22-13'
    | 'sol-22-8'
    | 'sol-23-1'
    | 'sol-23-3'
    | 'sol-23-5'
    | 'sol-28-1'
    | 'sol-29-1'
    | 'sol-29-10'
    | 'sol-29-2'
    | 'sol-29-4'
    | 'sol-29-9'
    | 'sol-3-1'
    | 'sol-3-2'
    | 'sol-3-3'
    | 'sol-3-4'
    | 'sol-35-1'
    | 'sol-4-1'
    | 'sol-9-12'
    | 'vagledning-drogtest'
    | 'vagledning-hemmet-forst'
    | 'vagledning-inte-anonym'
    | 'vagledning-konsultation'
    | 'vagledning-personligt-ansvar'
    | 'vagledning-personuppgiftsincident'
    | 'vagledning-placerade-barn'
    | 'vagledning-sip'
    | 'vagledning-skolsocialt-team'
    | 'vagledning-skyddad-identitet'
    | 'vagledning-skyddsbedomning-samma-dag'
    | 'vagledning-suicidrisk'
    | 'vagledning-vad-anmalan-innehaller';
