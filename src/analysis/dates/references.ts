import { phrase } from './phrase.ts';
import { date, type Shape } from './shape.ts';

/** The past, the present and the future without a day. */
export const REFERENCES: readonly Shape[] = [
	{
		name: 'the present',
		needs: ['now', 'current', 'present', 'moment', 'this time', 'time being', 'these days'],
		pattern: phrase`(?:right )?(?:now|currently|current|at present|presently|at the moment|at this time|for the time being|the time being|these days|nowadays)(?!-)`,
		read: () => date('PRESENT_REF'),
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
	{
		name: 'the future',
		needs: ['soon'],
		pattern: phrase`(?:very )?soon(?! (?:after|afterwards|before|as|began|became|found|turned))`,
		read: () => date('FUTURE_REF'),
	},
];
