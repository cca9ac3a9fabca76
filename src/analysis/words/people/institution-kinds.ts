import { wordSet } from '../word-set.ts';

/** What an institution is called without its name, by the words that stand in such names. In lower case. */
export const INSTITUTION_KINDS: readonly {
	readonly nouns: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
}[] = [
	kind(
		'club team side',
		`fc afc cf sc united city rovers wanderers albion athletic county town rangers villa forest sporting club
		real racing atlético atletico inter dynamo dinamo lokomotiv borussia olympique deportivo royals tigers lions sharks bulls eagles`,
	),
	kind('airline carrier company', 'airways airlines airline air aviation'),
	kind('bank lender company', 'bank banc banking bancorp savings credit bancshares'),
	kind(
		'newspaper paper outlet publication magazine editorial',
		'times post guardian herald gazette mail echo tribune courier chronicle journal observer telegraph globe mirror express sun star news weekly daily press',
	),
	kind('magazine publication', 'magazine weekly monthly review'),
	kind('broadcaster network channel station', 'radio tv television broadcasting channel network'),
	kind('agency', 'agency news press'),
	kind('agency authority administration', 'administration service survey directorate'),
	kind('district', 'district'),
	kind('university college school institution', 'university college institute polytechnic academy'),
	kind('school', 'school academy primary secondary'),
	kind('department ministry', 'department dept ministry'),
	kind('office regulator watchdog agency', 'office bureau'),
	kind('council authority', 'council borough hall'),
	kind('body organisation organization', 'nations'),
	kind('hospice charity', 'hospice'),
	kind('charity organisation organization group', 'aid relief rescue action'),
	kind('company firm operator', 'tramways trams buses coaches ferries railways'),
	kind('supplier utility company firm', 'power energy electric water gas electricity'),
	kind('court tribunal bench', 'court tribunal'),
	kind('hospital trust clinic', 'hospital infirmary clinic nhs trust'),
	kind('museum gallery institution', 'museum gallery archive'),
	kind(
		'charity trust foundation organisation organization group',
		'trust foundation charity fund society',
	),
	kind('union', 'union brotherhood'),
	kind('party', 'party democrats conservatives labour list'),
	kind('police force department', 'police constabulary gendarmerie sheriff'),
	kind(
		'company firm corporation maker manufacturer retailer operator supplier developer business giant producer group',
		`inc corp ltd plc llc co company group holdings industries technologies motors energy productions records
		electronics pharmaceuticals labs systems software foods oil gas steel mining airlines airways bank shipping logistics
		lines limited stores supermarkets ventures partners resources land homes estates properties pharma capital healthcare dynamics
		chemicals hotels tours holidays brewing distillers mart markets games sons bros gmbh power electric`,
	),
	kind('broker brokerage bank firm company', 'securities capital partners markets'),
	kind('restaurant', 'kitchen kitchens grill bistro brasserie diner cafe café trattoria'),
	kind('label', 'records music'),
	kind('union', 'local'),
	kind('committee commission board panel inquiry', 'committee commission board panel inquiry'),
	kind('association federation body league', 'association federation league union'),
	kind(
		'watchdog regulator commission agency',
		'authority commission agency ombudsman inspectorate',
	),
	kind('church ministry diocese parish', 'church ministries diocese parish cathedral'),
	kind('palace', 'palace house'),
	kind('government administration', 'government administration cabinet'),
	kind('theatre theater', 'theatre theater opera playhouse'),
	kind('institute laboratory centre center', 'institute laboratory centre center labs'),
	kind('orchestra choir', 'orchestra philharmonic symphony choir ensemble'),
];

/** They fit an institution of any kind. */
export const ANY_INSTITUTION: ReadonlySet<string> = wordSet(`
	company firm agency organisation organization group corporation body operator maker manufacturer giant business
	paper newspaper magazine club team band airline bank union broadcaster network studio
	provider platform consultancy brokerage conglomerate quango thinktank lab carrier outfit institution outlet carmaker planemaker startup charity label brand chain developer supplier retailer publisher
`);

/** They are companies, whatever else they are called. */
export const COMPANIES: ReadonlySet<string> = wordSet(`
	developer retailer manufacturer maker carmaker planemaker operator supplier lender insurer airline bank brewery exporter
	importer producer distributor drugmaker chipmaker automaker publisher startup label chain
`);

/** They are none. */
export const PUBLIC_BODIES: ReadonlySet<string> = wordSet(`
	council ministry department court tribunal police university school hospital government party committee commission
	church diocese palace museum charity union parliament regulator watchdog
`);

/** People and companies are called so: “the Toronto-listed miner”. */
export const COMPANIES_TOO: ReadonlySet<string> = wordSet(`
	caterer grocer broker brokerage miner developer brewer publisher producer operator builder grower distiller baker printer driller refiner carrier forecaster
	contractor subcontractor supplier
`);

/** What distinguishes one body from another of its kind: the `central` bank, the `high` court. */
export const LEVELS: ReadonlySet<string> = wordSet(
	'central federal supreme high crown appeals county city state youth reserve',
);

/** Whoever has such people is a club; whoever has those, a company. */
export const OF_A_CLUB: ReadonlySet<string> = wordSet(`
	manager boss striker midfielder defender goalkeeper keeper winger forward captain coach fans supporters players fullback
	centre-back quarterback skipper
`);
export const OF_A_COMPANY: ReadonlySet<string> = wordSet(`
	ceo executive shares employees customers shareholders investors founder co-founder chairman chairwoman spokesman
	spokeswoman spokesperson members staff workers flights trains stock
`);

function kind(nouns: string, words: string) {
	return { nouns: wordSet(nouns), words: wordSet(words) };
}
