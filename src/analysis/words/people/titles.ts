import { wordSet, wordTable } from '../word-set.ts';

// In lower case, without a stop. A new title is one word here and one line in its test.

/** Written with a capital before a name, and no part of it. */
export const TITLES: ReadonlySet<string> = wordSet(`
	mr mrs ms miss mx messrs dr sir dame lord lady madam madame monsieur sen sens senator senators rep reps representative gov
	govs governor president premier prime minister secretary judge justice chief gen general lt lieutenant col
	colonel sgt sergeant capt captain maj major cmdr commander adm admiral cpl corporal pvt private rev reverend pope prof
	professor chancellor king queen prince princess duke duchess mayor speaker republican democratic democrat
	democrats republicans house senate majority minority leader former attorney vice deputy chairman chairwoman
	chair chairperson director spokesman spokeswoman spokesperson congressman congresswoman foreign finance
	defense defence home interior acting ambassador environment education health energy trade labour labor
	agriculture transport culture housing justice opposition committee budget shadow treasury journalist reporter
	pollster manager analyst actor actress host officer detective inspector superintendent constable sheriff
	marshal councillor councilor councilman councilwoman alderman commissioner executive assistant associate
	senior junior coach editor author singer rapper bishop archbishop cardinal rabbi imam sheikh sheik ayatollah
	mullah father sister brother mother saint emir sultan emperor empress baron baroness count countess crown
	hon honorable honourable supreme court us u.s uk presumptive gop vice-president co-founder founder ceo cfo cto
	qc kc mp msp tory labour conservative liberal independent special state county district city federal national
	security adviser advisor counsel counselor counsellor undersecretary aide press communications campaign
	chairman-designate president-elect prime-minister mp mep herr frau señor señora don doña monsieur professor
	emeritus dean principal headteacher nurse brigadier field air marshal wing squadron flight ensign
	trooper agent deputy-sheriff firefighter paramedic pastor father provost nobel
	advocate cllr coun ald cr cst const det supt insp comdt maestro gendarme friar canon deacon vicar archdeacon abbot abbess dom monsignor msgr rt very
	datuk dato tun pandit ustad alhaji hajji shri smt earl viscount baronet
	pc wpc mme mlle hr commodore aunty auntie uncle comrade matron cdr cpt pte bro brig lieut mufti patriarch
	taoiseach tánaiste tanaiste chancellor caliph maharaja kaiser voivode reis mullah sheikha hakim seyed maulana swami guru lama
	archduke archduchess infanta margrave landlady administrator comptroller cto coo captain-designate fmr ex-president ex-minister vice-chancellor headmaster headmistress
	majesty highness excellency holiness eminence lordship ladyship
	justices judges ministers mayors professors detectives sergeants constables inspectors councillors
	co-chair coordinator strategist organizer organiser activist lawyer prosecutor solicitor barrister
	rector vice-marshal fr coroner magistrate patrolman selectman selectwoman assemblyman assemblywoman engr garda
`);

/** Offices in capitals before a name, and the noun for each: SP Ann Lee, DSP Lee. */
export const OFFICES_IN_CAPITALS: ReadonlyMap<string, string> = wordTable({
	sp: 'superintendent',
	ssp: 'superintendent',
	csp: 'superintendent',
	asp: 'superintendent',
	dsp: 'superintendent',
	dysp: 'superintendent',
	cp: 'commissioner',
	dcp: 'commissioner',
	acp: 'commissioner',
	aig: 'inspector-general',
	dig: 'inspector-general',
	igp: 'inspector-general',
	dgp: 'director-general',
	adgp: 'director-general',
	sho: 'officer',
	dpo: 'officer',
	ppro: 'spokesperson',
	ag: 'attorney-general',
	cm: 'minister',
	pm: 'minister',
	di: 'inspector',
	dci: 'inspector',
	mla: 'lawmaker',
	mna: 'lawmaker',
	mca: 'lawmaker',
});

/** Titles that only a person bears, and whom they make of him or her. */
export const PERSONAL: ReadonlyMap<string, 'person' | 'm' | 'f'> = wordTable({
	mr: 'm',
	mrs: 'f',
	ms: 'f',
	miss: 'f',
	mx: 'person',
	fr: 'm',
	engr: 'person',
	garda: 'person',
	selectman: 'm',
	selectwoman: 'f',
	assemblyman: 'm',
	assemblywoman: 'f',
	patrolman: 'm',
	dr: 'person',
	sir: 'm',
	dame: 'f',
	lord: 'm',
	lady: 'f',
	sen: 'person',
	senator: 'person',
	rep: 'person',
	representative: 'person',
	gov: 'person',
	hon: 'person',
	honourable: 'person',
	honorable: 'person',
	governor: 'person',
	president: 'person',
	premier: 'person',
	minister: 'person',
	secretary: 'person',
	judge: 'person',
	justice: 'person',
	gen: 'person',
	general: 'person',
	lt: 'person',
	col: 'person',
	colonel: 'person',
	sgt: 'person',
	sergeant: 'person',
	capt: 'person',
	captain: 'person',
	maj: 'person',
	cmdr: 'person',
	commander: 'person',
	adm: 'person',
	admiral: 'person',
	rev: 'person',
	reverend: 'person',
	pope: 'm',
	prof: 'person',
	professor: 'person',
	chancellor: 'person',
	king: 'm',
	queen: 'f',
	prince: 'm',
	princess: 'f',
	duke: 'm',
	duchess: 'f',
	mayor: 'person',
	speaker: 'person',
	leader: 'person',
	attorney: 'person',
	chairman: 'm',
	chairwoman: 'f',
	director: 'person',
	spokesman: 'm',
	spokeswoman: 'f',
	spokesperson: 'person',
	congressman: 'm',
	congresswoman: 'f',
	ambassador: 'person',
	officer: 'person',
	detective: 'person',
	inspector: 'person',
	sheriff: 'person',
	commissioner: 'person',
	executive: 'person',
	coach: 'person',
	bishop: 'm',
	archbishop: 'person',
	cardinal: 'm',
	rabbi: 'person',
	imam: 'm',
	sheikh: 'm',
	sheik: 'm',
	ayatollah: 'm',
	emir: 'm',
	archduke: 'm',
	archduchess: 'f',
	sultan: 'm',
	baroness: 'f',
	actor: 'person',
	actress: 'f',
	councillor: 'person',
	chief: 'person',
	editor: 'person',
	principal: 'person',
	agent: 'person',
	counsel: 'person',
	madam: 'f',
	brigadier: 'person',
	superintendent: 'person',
	undersecretary: 'person',
	constable: 'person',
	lieutenant: 'person',
	pastor: 'person',
	councilman: 'm',
	councilwoman: 'f',
	herr: 'm',
	frau: 'f',
	ceo: 'person',
	cpl: 'person',
	cllr: 'person',
	coun: 'person',
	ald: 'person',
	alderman: 'm',
	cr: 'person',
	det: 'person',
	supt: 'person',
	insp: 'person',
	cst: 'person',
	const: 'person',
	maestro: 'person',
	gendarme: 'person',
	brother: 'm',
	sister: 'f',
	father: 'm',
	mother: 'f',
	dom: 'm',
	friar: 'm',
	abbot: 'm',
	abbess: 'f',
	vicar: 'person',
	deacon: 'person',
	canon: 'person',
	msgr: 'm',
	monsignor: 'm',
	datuk: 'person',
	dato: 'm',
	shri: 'm',
	smt: 'f',
	earl: 'm',
	viscount: 'm',
	baron: 'm',
	countess: 'f',
	mullah: 'm',
	mp: 'person',
	nurse: 'person',
	rector: 'person',
	cs: 'person',
	ps: 'person',
	sp: 'person',
	dsp: 'person',
	asp: 'person',
	dcp: 'person',
	acp: 'person',
	ssp: 'person',
	dci: 'person',
	dcs: 'person',
	matron: 'f',
	midwife: 'f',
	...Object.fromEntries(
		Array.from(OFFICES_IN_CAPITALS.keys(), (office) => [office, 'person' as const]),
	),
});

/** The role that an abbreviated title stands for: “the senator” is Sen. Lena Ek. */
export const SPELLED_OUT: ReadonlyMap<string, string> = wordTable({
	sen: 'senator',
	rep: 'representative',
	gov: 'governor',
	gen: 'general',
	lt: 'lieutenant',
	col: 'colonel',
	capt: 'captain',
	sgt: 'sergeant',
	maj: 'major',
	prof: 'professor',
	rev: 'reverend',
	dr: 'doctor',
	adm: 'admiral',
	cmdr: 'commander',
	lord: 'peer',
	sir: 'knight',
	father: 'priest',
	fr: 'priest',
	msgr: 'monsignor',
	cllr: 'councillor',
	coun: 'councillor',
	cr: 'councillor',
	ald: 'alderman',
	det: 'detective',
	insp: 'inspector',
	cst: 'constable',
	const: 'constable',
	supt: 'superintendent',
	...Object.fromEntries(OFFICES_IN_CAPITALS),
});

/** What follows a name and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = wordSet('jr sr ii iii iv');

/** They tell no role, and what follows them is a surname. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = wordSet(
	'mr mrs ms miss mx messrs sir dame lord lady',
);

/** First names too: titles only where a first and a last name follow, as in Dean Ann Lee. */
export const FIRST_NAMES_TOO: ReadonlySet<string> = wordSet(
	'dean dom earl baron duke marshal major junior',
);

/** Letters behind a name that are no part of it: Ann Lee KC. */
export const LETTERS_BEHIND: ReadonlySet<string> = wordSet(
	'kc qc sc mp md phd cbe obe mbe dbe kbe frs esq',
);

/** Small words inside a name: Kasper van der Velde, Faisal bin Nasser, Peter ole Sankara. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(`
	van von de del della der den di du da dos das do bin ibn bint al el la le abu ben ter ten zu zur af av y e ap ole arap binti
`);
