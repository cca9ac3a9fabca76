import { wordSet } from '../word-set.ts';

/** Is whoever holds this role also called by this noun: of an inspector the article goes on to say “the officer”? */
export function isKindOfRole(noun: string, role: string): boolean {
	return (
		KINDS.some(({ nouns, roles }) => nouns.has(noun) && roles.has(role)) ||
		(SCHOLARS.has(noun) && SCHOLAR.test(role))
	);
}

const SCHOLARS: ReadonlySet<string> = wordSet('scientist academic researcher scholar expert');
const SCHOLAR = /(?:ologist|onomer|emist|icist|ematician|orian)$/;

const LEGISLATORS = `mp mep msp td lawmaker legislator parliamentarian politician senator congressman congresswoman representative
	councillor councilman councilwoman alderman backbencher peer delegate democrat republican`;
const PLAYERS = `captain skipper goalkeeper keeper defender midfielder forward winger striker fullback full-back centre-back quarterback
	guard lock prop hooker flanker fly-half playmaker batsman batter bowler all-rounder opener spinner seamer wicketkeeper pitcher
	catcher shortstop linebacker receiver defenceman defenseman goaltender`;

const KINDS = [
	kind(
		'officer policeman policewoman detective investigator',
		`inspector superintendent sergeant constable detective commissioner commander chief sheriff lieutenant captain marshal
		ranger trooper deputy`,
	),
	kind(
		'officer commander soldier',
		'general colonel major captain lieutenant brigadier admiral sergeant corporal',
	),
	kind(
		'lawyer attorney counsel',
		'lawyer attorney barrister solicitor counsel advocate prosecutor',
	),
	kind('barrister prosecutor', 'counsel attorney lawyer'),
	kind('judge', 'justice magistrate recorder'),
	kind('lawmaker legislator politician parliamentarian', LEGISLATORS),
	kind(
		'mp lawmaker politician democrat republican conservative liberal socialist',
		`minister secretary chair chairman chairwoman leader whip speaker chancellor candidate premier spokesman spokeswoman
		senator congressman congresswoman representative councillor mayor governor`,
	),
	kind('premier leader', 'minister premier chancellor president'),
	kind('monarch sovereign ruler', 'king queen emperor empress sultan emir'),
	kind('majesty', 'king queen emperor empress sultan'),
	kind('highness', 'prince princess duke duchess crown-prince emir'),
	kind('holiness', 'pope patriarch lama'),
	kind('eminence', 'cardinal'),
	kind(
		'doctor physician medic clinician',
		'doctor physician surgeon consultant psychiatrist paediatrician pediatrician oncologist',
	),
	kind(
		'scientist academic researcher scholar expert author',
		'professor lecturer researcher fellow scientist academic author co-author',
	),
	kind(
		'cleric clergyman priest churchman',
		'archbishop bishop cardinal priest vicar rector dean pastor chaplain canon archdeacon imam rabbi father monsignor reverend',
	),
	kind(
		'executive boss businessman businesswoman entrepreneur chief',
		'executive chief ceo chairman chairwoman chair director founder co-founder manager head owner president tycoon',
	),
	kind('coach manager boss', 'coach manager boss trainer'),
	kind(
		`player athlete sportsman sportswoman footballer cricketer ${PLAYERS}`,
		`player footballer cricketer ${PLAYERS}`,
	),
	kind(
		'star performer entertainer artist',
		'actor actress singer rapper musician comedian dancer guitarist pianist',
	),
	kind('writer author novelist', 'writer author novelist poet playwright essayist biographer'),
	kind('journalist reporter writer', 'journalist reporter correspondent editor columnist'),
	kind(
		'teacher head principal educator',
		'teacher headteacher head principal headmaster headmistress',
	),
	kind('filmmaker director', 'director filmmaker'),
	kind('diplomat envoy official', 'ambassador envoy diplomat consul'),
	kind(
		'official',
		'minister secretary commissioner administrator spokesman spokeswoman director chief',
	),
];

function kind(nouns: string, roles: string) {
	return { nouns: wordSet(nouns), roles: wordSet(roles) };
}
