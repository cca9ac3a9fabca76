import { phrase } from '../phrase.ts';
import { date, type Groups, type Meaning, type Shape } from '../shape.ts';

/** The past, the present and the future without a day. */
export const REFERENCES: readonly Shape[] = [
	{
		name: 'the present',
		needs: ['now', 'current', 'present', 'moment', 'this time', 'time being', 'these days'],
		pattern: phrase`(?<words>(?:right )?(?:now|currently|current|at present|presently|at the moment|at this time|for the time being|the time being|these days|nowadays))(?!-)`,
		read: present,
	},
	{
		name: 'the past',
		needs: ['recent'],
		pattern: phrase`(?:more |most )?recently`,
		read: () => date('PAST_REF'),
	},
	{
		name: 'the past',
		needs: ['recent'],
		pattern: phrase`(?:the )?(?:more |most )?recent(?: (?:days|weeks|months|years|decades))?(?: and (?:days|weeks|months|years))?`,
		read: () => date('PAST_REF'),
	},
	{
		name: 'the past',
		needs: ['the past'],
		pattern: phrase`(?<=\bin )the past(?! (?:\w+ )?(?:day|week|month|quarter|year|decade|centur|hour|few|several|two|three|four|five|six))`,
		read: () => date('PAST_REF'),
	},
	{
		name: 'the past',
		needs: ['few'],
		pattern: phrase`(?:the )?(?:last|past) few (?:days|weeks|months|years)`,
		read: () => date('PAST_REF'),
	},
	{
		name: 'the future',
		needs: ['future', 'term', 'coming'],
		pattern: phrase`(?:the (?:near |foreseeable |distant )?future|the (?:near|short|long) term|the (?:coming|upcoming) (?:days|weeks|months|years|decades)|(?<=\bin )coming (?:days|weeks|months|years|decades))`,
		read: () => date('FUTURE_REF'),
	},
	/** `until then`: the time last told of */
	{
		name: 'the time told of',
		needs: ['then'],
		pattern: phrase`(?<=\b(?:until|till|by|before) )then(?=[.,;!?]|$| (?:the|he|she|it|they|we|a|an|his|her|its|their|had|was|were|will)\b)`,
		read:
			() =>
			({ last }) => {
				const told = last(/^\d{4}/);
				return told ? date(told, { isAside: true, doubt: 'what “then” stands for' }) : undefined;
			},
	},
	/** `will one day`, `One day it will` */
	{
		name: 'the future',
		needs: ['one day'],
		pattern:
			/\bone day(?=,? (?:soon|perhaps|maybe)\b| [a-z]+ (?:will|would|may|might|could|can)\b)|(?<=\b(?:will|would|may|might|could|can|to) )one day\b/gi,
		read: () => date('FUTURE_REF'),
	},
	{
		name: 'the future',
		needs: ['soon'],
		pattern: phrase`(?:very )?soon(?! (?:after|afterwards|before|as|began|became|found|turned))`,
		read: () => date('FUTURE_REF'),
	},
];

/** `the journal Current`: with a capital inside a sentence it is a name. */
function present({ words = '' }: Groups): Meaning {
	const reading = date('PRESENT_REF');
	if (!/^[A-Z]/.test(words)) return reading;
	return ({ before }) => (/[\p{L}\d,]\s$/u.test(before) ? undefined : reading);
}
