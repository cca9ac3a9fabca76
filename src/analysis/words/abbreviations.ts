const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// All words here stand in lower case and without their stop.

/** Titles: with a capital, and a stop that never ends a sentence. */
export const TITLES_WITH_STOP: ReadonlySet<string> = list(`
	mr mrs ms mx dr prof gen maj col lt capt cpt cmdr cdr sgt cpl pvt adm sen sens rep reps gov govs lieut
	rev fr hon msgr supt det cllr coun ald cst const brig comdt bro insp pres amb atty mme mlle sra srta hr dra drs messrs mt ft st ma
`);

/** First names cut short: “Thos. Reed” is Thomas. */
export const SHORT_FIRST_NAMES: ReadonlySet<string> = list(`
	thos wm geo chas jas jno robt edw edwd benj saml danl fredk alexr archd margt eliz
`);

/** Words in lower case that end no sentence: abbreviations, and small words that always lead on to another. */
export const NEVER_LAST: ReadonlySet<string> = list(`
	vs viz cf approx est e.g i.e e.v al v the an and or our their my
`);

/** Words after which a stop ends no sentence where a number follows. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = list(`
	no nos nr jan feb mar apr jun jul aug sep sept oct nov dec p pp vol fig figs ch sec art ca op para tel ext
	rs tk ksh shs kr dm ffr bfr sfr
	janv févr fevr fév avr juil déc jän mär mrz okt dez ene abr dic fev ott mrt
	янв фев апр июн июл авг сен сент окт ноя дек
`);

/** Words with a capital whose stop ends a sentence only where the next word opens one (see OPENERS). */
export const AFTER_A_NAME: ReadonlySet<string> = list(`
	inc corp co cos ltd llc plc bros jr sr esq ste ave blvd rd dept univ assn bldg assoc intl
	ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
	okla ore pa tenn tex va vt wash wis wyo ont que
`);

/** What follows an hour without ending the sentence: "5 p.m. Monday", "9 a.m. EST". */
export const AFTER_AN_HOUR: ReadonlySet<string> = list(`
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
	september october november december gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist jst
	eastern central mountain pacific
`);

/** Words that seldom stand inside a name, so that with a capital they open a sentence. */
export const OPENERS: ReadonlySet<string> = list(`
	the this that these those he she it they we i you a an in on at but and when while as after if for his her its
	their our my there here what why how who where not no some many most by with from to since although however
	meanwhile now then so or yet both such under over during until before because despite among about even once only
	also another each every several few more all one two three police officials
`);

/** Months that follow the number of a day with its stop: "3. Oktober". */
export const MONTHS_AFTER_A_DAY: ReadonlySet<string> = list(`
	januar jänner februar märz april mai juni juli august september oktober november dezember
`);

/** Verbs by which a question or an outcry is told: “Why?” Ann Lee asked. */
export const TELLING: ReadonlySet<string> = list(`
	said says asked asks told tells wrote writes added adds replied replies cried cries shouted shouts wondered
	wonders exclaimed tweeted posted recalled joked
`);
