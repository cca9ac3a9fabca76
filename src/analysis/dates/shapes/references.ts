import {
	type Captures,
	date,
	type MatchContext,
	type Pattern,
	type Resolver,
	type Timex,
} from '../pattern.ts';
import { phrase } from '../phrase.ts';

/** The past, the present and the future without a day. */
export const REFERENCES: readonly Pattern[] = [
	{
		kind: 'present',
		examples: ['right now', 'currently', 'these days', 'at this moment', 'at this time of year'],
		prefilter: ['now', 'current', 'present', 'moment', 'this time', 'time being', 'these days'],
		expression: phrase`(?<words>(?:right )?(?:now|currently|current|at present|presently|at the moment|(?<=\bat )this (?:very )?moment|this time of (?:the )?year|at this time(?! of\b)|for the time being|the time being|these days|nowadays))(?!-)`,
		read: present,
	},
	{
		kind: 'past',
		examples: ['recently'],
		prefilter: ['recent'],
		expression: phrase`(?:more |most )?recently(?! as\b)`,
		read: () => date('PAST_REF'),
	},
	{
		kind: 'past',
		examples: ['in recent weeks', 'the most recent'],
		prefilter: ['recent'],
		expression: phrase`(?:the )?(?:more |most )?recent(?: (?:days|weeks|months|years|decades))?(?: and (?:days|weeks|months|years))?`,
		read: () => date('PAST_REF'),
	},
	{
		kind: 'past',
		examples: ['in the past'],
		prefilter: ['the past'],
		expression: phrase`(?<=\bin )the past(?! (?:\w+ )?(?:day|week|month|quarter|year|decade|centur|hour|few|several|two|three|four|five|six))`,
		read: () => date('PAST_REF'),
	},
	{
		kind: 'past',
		examples: ['the last few years'],
		prefilter: ['few'],
		expression: phrase`(?:the )?(?:last|past) few (?:days|weeks|months|years)`,
		read: () => date('PAST_REF'),
	},
	{
		kind: 'future',
		examples: ['the near future', 'the coming weeks', 'in coming months'],
		prefilter: ['future', 'term', 'coming'],
		expression: phrase`(?:the (?:near |distant )?future(?! (?:of|tense)\b)|the (?:near|short|long) term|the (?:coming|upcoming) (?:days|weeks|months|years|decades)|(?<=\bin )coming (?:days|weeks|months|years|decades))`,
		read: () => date('FUTURE_REF'),
	},
	/** `until then`: the time last told of */
	{
		kind: 'antecedent-time',
		examples: ['until then', 'since then its', 'by that time'],
		prefilter: ['then', 'that time'],
		expression: phrase`(?<=\b(?:until|till|since|(?:by|before)(?= that)) )(?:then|that time)(?=[.,;!?’”]|$| (?!current\b|of\b)[a-z])`,
		read: () => lastAntecedent,
	},
	{
		kind: 'antecedent-time',
		examples: ['There was no road then.', 'The mill stood empty then, and'],
		prefilter: ['then'],
		expression: phrase`(?<=\b(?!(?:and|but|so|or|if|well|even|now|just|only|right|back|than|every|what|till|until|by|before|since|from)\b)[a-z’]{2,20} )then(?=[.;]|, (?:and|but|when|as|with)\b| and (?:that|its|the)\b|$)`,
		read: () => lastAntecedent,
	},
	{
		kind: 'antecedent-time',
		examples: [
			'She was mayor at the time.',
			'At the time, he was abroad',
			'At the time he was nine.',
		],
		prefilter: ['at the time'],
		expression: phrase`at the time(?=[.,;”]|$)|(?<=^\W{0,2})at the time(?= [^,;]{3,80}$)`,
		read: () => lastAntecedent,
	},
	{
		kind: 'future',
		examples: ['will one day', 'One day it will'],
		prefilter: ['one day'],
		expression:
			/\bone day(?=,? (?:soon|perhaps|maybe)\b| [a-z]+ (?:will|would|may|might|could|can)\b)|(?<=\b(?:will|would|may|might|could|can|to) )one day\b/gi,
		read: () => date('FUTURE_REF'),
	},
	{
		kind: 'future',
		examples: ['very soon'],
		prefilter: ['soon'],
		expression: phrase`(?:very )?soon(?! (?:after|afterwards|before|as|began|became|found|turned))`,
		read: () => date('FUTURE_REF'),
	},
];

/** `the journal Current`: with a capital inside a sentence it is a name. */
function present({ words = '' }: Captures): Resolver {
	const timex = date('PRESENT_REF');
	if (!/^[A-Z]/.test(words)) return timex;
	return ({ before }) => (/[\p{L}\d,]\s$/u.test(before) ? undefined : timex);
}

function lastAntecedent({ findAntecedent }: MatchContext): Timex | undefined {
	const antecedent = findAntecedent(/^\d{4}/);
	return antecedent
		? date(antecedent, { isAside: true, doubt: 'what “then” stands for' })
		: undefined;
}
