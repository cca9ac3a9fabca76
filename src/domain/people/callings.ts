/** Callings of one field; whoever is of one is seldom of another. */
const FIELDS = {
	politics:
		'president leader secretary minister premier chancellor senator mayor governor representative lawmaker deputy ambassador diplomat councillor councilman councilwoman alderman candidate politician king queen prince princess emir sultan democrat republican conservative socialist',
	head: 'president leader secretary chairman director executive founder boss manager owner head chief',
	spokesman: 'spokesman',
	sport:
		'coach striker goalkeeper midfielder defender captain player footballer volleyball basketball quarterback guard winger forward pitcher batsman bowler champion sprinter cyclist golfer boxer wrestler swimmer gymnast skier skater runner rower jockey marathoner',
	arts: 'actor singer rapper musician drummer guitarist violinist cellist pianist soprano dancer ballerina choreographer composer conductor author poet playwright painter sculptor filmmaker comedian',
	learning:
		'professor scientist researcher expert academic scholar lecturer virologist chemist biologist physicist economist historian epidemiologist astronomer geologist surgeon physician',
	justice:
		'judge magistrate lawyer prosecutor sheriff detective inspector superintendent sergeant lieutenant police constable coroner',
	clergy: 'bishop archbishop pope cardinal priest pastor rabbi imam patriarch vicar nun monk',
	trade:
		'farmer grower herder shepherd rancher teacher nurse midwife carer student fisherman baker butcher grocer shopkeeper trader vendor seller merchant tailor shoemaker seamstress barber hairdresser plumber driver trucker mechanic welder carpenter mason bricklayer roofer electrician engineer technician builder miner gardener cook waiter bartender cashier clerk librarian accountant receptionist postman caretaker janitor cleaner housewife pensioner retiree keeper seller headteacher ranger apprentice student',
	bystander: 'resident neighbour neighbor villager onlooker shopper tourist',
	army: 'general admiral colonel commander marshal lieutenant sergeant brigadier major brig maj lt soldier army navy',
	business: 'banker businessman businesswoman entrepreneur investor',
	journalism: 'journalist reporter columnist critic editor correspondent photographer',
	rescue: 'firefighter paramedic lifeguard',
	crime: 'robber burglar thief murderer suspect',
} as const;

/** What somebody does, or how they come into the news. */
export type Field = keyof typeof FIELDS;

/** A president is of a state or of a club. */
const FIELDS_OF = new Map<string, Field[]>();
for (const [field, words] of Object.entries(FIELDS) as [Field, string][]) {
	for (const word of words.split(' ')) FIELDS_OF.set(word, [...(FIELDS_OF.get(word) ?? []), field]);
}
/** Of words in no list: 'seismologist', 'beekeeper'. */
const SCHOLAR = /(?:ologist|onomer|icist|ematician)$/;
const TRADE = /(?:keeper|smith|wright|monger)$/;

const USUAL = new Map(
	Object.entries({
		ceo: 'executive',
		programmer: 'engineer',
		developer: 'engineer',
		attorney: 'lawyer',
		barrister: 'lawyer',
		solicitor: 'lawyer',
		sen: 'senator',
		rep: 'representative',
		congressman: 'representative',
		congresswoman: 'representative',
		gov: 'governor',
		gen: 'general',
		col: 'colonel',
		sgt: 'sergeant',
		prof: 'professor',
		cllr: 'councillor',
		cr: 'councillor',
		rev: 'priest',
		revd: 'priest',
		reverend: 'priest',
		det: 'detective',
		supt: 'superintendent',
		insp: 'inspector',
		di: 'inspector',
		dci: 'inspector',
		ds: 'sergeant',
		pc: 'constable',
		wpc: 'constable',
		pm: 'minister',
		chairwoman: 'chairman',
		spokeswoman: 'spokesman',
		spokesperson: 'spokesman',
		actress: 'actor',
		novelist: 'author',
		justice: 'judge',
		legislator: 'lawmaker',
		mp: 'lawmaker',
		headmaster: 'headteacher',
		headmistress: 'headteacher',
		principal: 'headteacher',
	}),
);
/** Each has a part of one country for their own; who sits for another part is somebody else. */
const OF_A_PART = new Set(
	'senator representative governor lawmaker democrat republican'.split(' '),
);

/** Of one force or hospital there are many of them. */
export const HELD_BY_MANY: ReadonlySet<string> = new Set(
	'sergeant constable detective inspector officer deputy lieutenant corporal trooper firefighter paramedic nurse soldier'.split(
		' ',
	),
);

/** Whoever is it, is so in one place. */
const LOCAL = new Set(
	'mayor councillor councilman councilwoman alderman police constable sheriff detective coroner lawyer prosecutor doctor chief'.split(
		' ',
	),
);
const LOCAL_FIELDS = new Set<Field>(['trade', 'bystander', 'rescue']);

/** Is whoever has these callings, of these fields, known in one place alone? */
export function isLocalCalling(callings: readonly string[], fields: readonly Field[]): boolean {
	if (fields.includes('army')) return false;
	return callings.some((it) => LOCAL.has(it)) || fields.some((field) => LOCAL_FIELDS.has(field));
}

/** The usual word for a calling: 'executive' for a CEO. */
export function usualCalling(word: string): string {
	return USUAL.get(word) ?? word;
}

/** Is it a calling, wherever it stands in what somebody is called? */
export function isCalling(word: string): boolean {
	return FIELDS_OF.has(word);
}

/** Does whoever has it speak for a part of a country? */
export function isOfAPart(calling: string): boolean {
	return OF_A_PART.has(calling);
}

/** The fields of a calling; of a word that is in no list, by how it ends. */
export function fieldsOf(word: string): readonly Field[] {
	if (SCHOLAR.test(word)) return ['learning'];
	return FIELDS_OF.get(word) ?? (TRADE.test(word) ? ['trade'] : []);
}

/** In these, people go from one place to the next. */
const WANDERING = new Set<Field>([
	'sport',
	'head',
	'learning',
	'journalism',
	'arts',
	'clergy',
	'business',
]);

/** Does whoever is of it often change places? */
export function isWandering(field: Field): boolean {
	return WANDERING.has(field);
}

/** What goes with what: a university's president may be a minister or a scientist, and is no baker. */
const BESIDE: Partial<Record<Field, readonly Field[]>> = {
	head: [
		'politics',
		'spokesman',
		'arts',
		'learning',
		'justice',
		'clergy',
		'army',
		'business',
		'journalism',
	],
	spokesman: ['politics', 'justice', 'army', 'business', 'journalism'],
	trade: ['bystander'],
};

/** Is somebody of one field hardly of the other? */
export function areFieldsApart(one: Field, other: Field): boolean {
	return one !== other && !BESIDE[one]?.includes(other) && !BESIDE[other]?.includes(one);
}

/** Nobody plays for longer than some twenty years; of other callings one has a life. */
const LONGEST_PLAY = 22;
const LATER_IN_LIFE = new Set(['coach', 'champion', 'golfer', 'jockey', 'rider']);

/** Hardly anybody is mayor, minister or spokesman for longer; presidents, kings and senators are. */
const LONGEST_OFFICE = 25;
const HELD_FOR_A_TIME = new Set([
	...LOCAL,
	'minister',
	'secretary',
	'ambassador',
	'spokesman',
	'commander',
]);

/** How many years can lie between two reports of somebody whom one calls by these, and the other by those. */
export function longestYears(ones: readonly string[], others: readonly string[]): number {
	const isPlaying = (callings: readonly string[]) =>
		callings.some((it) => fieldsOf(it).includes('sport') && !LATER_IN_LIFE.has(it));
	if (isPlaying(ones) && isPlaying(others)) return LONGEST_PLAY;
	const isHeld = ones.some((it) => HELD_FOR_A_TIME.has(it) && others.includes(it));
	return isHeld ? LONGEST_OFFICE : Number.POSITIVE_INFINITY;
}

/** So old, in years, is at least who holds a rank or an office, but for a prodigy. */
const YOUNGEST = new Map(
	Object.entries({
		mayor: 18,
		councillor: 18,
		constable: 18,
		soldier: 16,
		teacher: 18,
		sergeant: 20,
		nurse: 20,
		priest: 22,
		pastor: 20,
		rabbi: 22,
		lawyer: 22,
		governor: 22,
		senator: 22,
		minister: 22,
		ambassador: 25,
		inspector: 24,
		superintendent: 25,
		prosecutor: 24,
		magistrate: 24,
		surgeon: 25,
		coroner: 25,
		headteacher: 24,
		professor: 25,
		judge: 27,
		bishop: 28,
		archbishop: 32,
		major: 26,
		colonel: 32,
		brigadier: 35,
		general: 36,
		admiral: 36,
	}),
);
/** Who plays, sings or trades retires young, and a soldier may. */
const RETIRING_YOUNG = new Set<Field>(['sport', 'arts', 'head', 'business', 'army']);
const YOUNGEST_RETIRED = 30;

/** How old whoever has this calling is at least, or had it until they retired. */
export function youngestAs(calling: string, isRetired: boolean): number {
	const youngest = YOUNGEST.get(calling) ?? 0;
	const fields = fieldsOf(calling);
	const isLate = isRetired && fields.length > 0 && !fields.some((it) => RETIRING_YOUNG.has(it));
	return isLate ? Math.max(youngest, YOUNGEST_RETIRED) : youngest;
}
