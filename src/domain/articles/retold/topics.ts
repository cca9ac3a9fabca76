/** What an event is about, so far as several reports of it have no word in common: one says 'tremor', another 'earthquake'. */
export type Topic = keyof typeof TOPICS;

/** Words, or their beginnings, that tell a topic; longer ones as phrases. */
const TOPICS = {
	quake: 'earthquake quake tremor magnitude aftershock epicentre epicenter',
	fire: 'fire fires blaze flames burned burnt inferno gutted swept_through',
	avalanche: 'avalanche snow~slide avalanches buried snow',
	flood: 'flood~ dyke levee dam_burst burst_dam inundat~ submerged burst_its_banks high_water',
	storm: 'storm hurricane cyclone typhoon tornado gale gales',
	landslide: 'landslide mudslide rockfall landslip mud',
	eruption: 'erupt~ volcan~ lava',
	sinking: 'capsiz~ sank sinking sunk overturned went_down foundered drown~ shipwreck',
	crash:
		'hit_by run_over crash~ collid~ collision derail~ left_the_rails ran_into came_down wreck~',
	collapse: 'collaps~ caved_in gave_way',
	bombing: 'bomb~ explo~ blast~ detonat~ blew_up',
	shooting: 'bullet bullets fired_at fired_on shot shooting shots gunm~ opened_fire gunfire',
	death: 'died dies death dead killed killing lives passed_away mourn~ obituary',
	verdict:
		'found_liable damages ruled_against penal_colony sentenc~ jailed to_prison in_prison prison_term behind_bars guilty convict~ verdict imprison~ years_in_jail',
	acquittal: 'acquit~ cleared not_guilty',
	arrest: 'arrest~ detain~ captur~ custody handcuff~ extradit~',
	escape:
		'escap~ fled tunnel broke_out jailbreak on_the_run dug crawled fugitive~ breakout sewer sewers',
	visit: 'visit~ flew_to red_carpet state_visit guest travelled_to arrived_in toured',
	talks: 'met meeting talks spoke telephoned by_telephone phoned conferred received',
	law: 'law laws bill vote voted votes passed lawmakers parliament senators deputies ban banned legal~ outlaw~ approved legislat~ abolish~ legislature assembly congress',
	election: 'elect~ ballot~ polls voters referendum landslide_victory presidency',
	downfall:
		'no_confidence no-confidence toppl~ brought_down cabinet_fell government_fell coalition_collapsed',
	resignation:
		'resign~ sacked dismissed ousted parted_company no_longer_at stepped_down quit lost_its_confidence his_job her_job toppled stepping_down left_office go_on_as gave_up_his gave_up_her',
	appointment:
		'oath_of_office elected chose as_prime_minister as_president appoint~ sworn_in took_office takes_over successor',
	rates:
		'key_rate interest_rate interest_rates borrowing rate_cut basis_points base_rate rates borrowing_costs',
	takeover: 'buy bought takeover take_over acquir~ merge~ merging swallow~ purchase~ will_pay bid',
	withdrawal:
		'withdr~ pulled_out left_the_country troops_left soldiers_left final_troops last_troops last_soldiers foreign_soldiers',
	launch: 'rocket orbit~ lifted_off blasted_off launch~ satellite~ spacecraft',
	landing: 'landed touched_down landing lander',
	strike:
		'strike strikes walked_out walkout stoppage stayed_away_from_work downed_tools walking_out on_strike industrial_action',
	protest: 'protest~ march~ demonstrat~ rall~ took_to_the_streets',
	match:
		'beat beaten won lost goal goals final semi-final cup league match defeat~ victory extra_time champion~ trophy scored title',
	prize: 'prize award~ medal laureate honoured',
	opening: 'opened inaugurat~ opening reopened',
	closing: 'close closes closed closing shut shutting',
	charge: 'charged accused indict~ suspected',
	layoffs: 'lay_off laid_off cut_jobs jobs dismiss~ redundan~ layoffs posts',
	theft: 'thie~ stole~ robb~ heist burgl~ broke_into made_off smashed loot~ raid~ missing',
	hacking: 'hack~ malicious ransomware cyber~ malware blackmail~ computers',
	truce: 'truce ceasefire armistice lay_down_their_arms guns_fell_silent',
	invasion: 'invad~ invasion crossed_the_border',
	abduction: 'kidnap~ abduct~ hostage~ seized_the',
	treaty: 'treaty agreement accord pact signed',
	wedding: 'married wedding wed bride',
	discovery: 'discover~ unearth~ excavat~',
	bankruptcy: 'bankrupt~ insolven~ receivership',
	rescue: 'rescue~ freed pulled_out brought_out saved',
} as const;

/** Of such there is one in a place on a day, and who names the place means it. */
const SINGULAR = new Set<Topic>([
	'quake',
	'avalanche',
	'flood',
	'storm',
	'eruption',
	'downfall',
	'rates',
	'escape',
	'truce',
	'invasion',
	'wedding',
]);
/** Of such one person has several on a day, each with others or elsewhere. */
const REPEATED = new Set<Topic>(['visit', 'talks', 'protest', 'law', 'opening', 'treaty']);

const PATTERNS = (Object.entries(TOPICS) as [Topic, string][]).map(([topic, words]) => {
	const any = words
		.split(' ')
		.map((word) => word.replaceAll('_', '[ -]').replace(/~$/, '\\p{L}*').replaceAll('~', '[ -]?'))
		.join('|');
	return [topic, new RegExp(`(?<![\\p{L}])(?:${any})(?![\\p{L}])`, 'gu')] as const;
});

/** The topics of a text in small letters, and the words that tell them. */
export function topicsIn(text: string): ReadonlyMap<Topic, readonly string[]> {
	return new Map(
		PATTERNS.flatMap(([topic, pattern]) => {
			const told = text.match(pattern);
			return told === null ? [] : [[topic, told] as const];
		}),
	);
}

/** Of such somebody has but one on a day, whatever else is named. */
const ONCE = new Set<Topic>([
	'death',
	'verdict',
	'acquittal',
	'arrest',
	'escape',
	'downfall',
	'resignation',
	'appointment',
	'takeover',
	'wedding',
	'abduction',
]);

/** Is there but one of it in a place on a day? */
export function isSingular(topic: Topic): boolean {
	return SINGULAR.has(topic);
}

/** Does one person do several of it on a day? */
export function isRepeated(topic: Topic): boolean {
	return REPEATED.has(topic);
}

/** Does it happen to somebody only once on a day? */
export function isOnce(topic: Topic): boolean {
	return ONCE.has(topic);
}
