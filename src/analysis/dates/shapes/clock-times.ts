import { addDays, type Day } from '../../../domain/calendar.ts';
import { PARTS_OF_DAY } from '../../words/time/seasons.ts';
import { numberOf } from '../numbers.ts';
import {
	type Captures,
	fromPublished,
	type MatchContext,
	type Pattern,
	type Resolver,
	type Timex,
	time,
} from '../pattern.ts';
import { DIGITS, ONES_IN_WORDS, phrase, TEENS_IN_WORDS, TENS_IN_WORDS } from '../phrase.ts';

const ZONES =
	'UTC|GMT|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|EEST|MSK|IST|PKT|WIB|SGT|HKT|JST|KST|AEST|AEDT|ACST|AWST|NZST|NZDT|SAST|WAT|EAT|local[ ]time|Eastern(?:[ ]time)?|Pacific(?:[ ]time)?';
const ZONE = `(?:[ ](?<zone>${ZONES}))?`;
/** `nineteen`: a count of minutes. */
const MINUTES = `${TENS_IN_WORDS}|${TEENS_IN_WORDS}|${ONES_IN_WORDS}`;
const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HOUR_LETTERS = HOURS.split('|').flatMap((hour) => [` at ${hour}`, `By ${hour}`]);
const NOT_A_TIME = '(?![.,:]?\\d|%)';

/** Times of the clock, on the day of which the text speaks. */
export const CLOCK_TIMES: readonly Pattern[] = [
	{
		kind: 'clock-time',
		examples: ['7:45 p.m.', '9.50 p.m.', '10 p.m. EST', '11pm'],
		prefilter: DIGITS,
		expression: phrase`(?<![$£€.,:\d])(?<hour>[012]?\d)(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap]\.m\.?|[ap]m\b)${ZONE}`,
		read: clockTime,
	},
	{
		kind: 'clock-time',
		examples: ['four o’clock', 'ten o’clock at night'],
		prefilter: ['clock'],
		expression: phrase`(?<words>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock(?: (?:in the|at) (?<partOfDay>morning|afternoon|evening|night))?`,
		read: ({ words, partOfDay }) =>
			clockTime({ hour: String(numberOf(words) ?? ''), half: halfOf(partOfDay) }),
	},
	{
		kind: 'clock-time',
		examples: ['16:08 UTC', '14:30'],
		prefilter: DIGITS,
		expression: phrase`(?<![$£€.,:/\d-])(?<hour>[012]?\d):(?<minute>[0-5]\d)${NOT_A_TIME}${ZONE}`,
		read: clockTime,
	},
	{
		kind: 'clock-time',
		examples: ['17.00 BST', '09.30 local time'],
		prefilter: DIGITS,
		expression: phrase`(?<![$£€.,:/\d-])(?<hour>[012]\d)\.(?<minute>[0-5]\d) (?<zone>${ZONES})`,
		read: clockTime,
	},
	{
		kind: 'clock-time',
		examples: ['Thursday at 23.47', 'Monday evening at 19.30'],
		prefilter: ['day at', 'ning at', 'noon at', 'ight at'],
		expression: phrase`(?<=\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|night) at )(?<hour>[012]?\d)\.(?<minute>[0-5]\d)${NOT_A_TIME}(?! (?:euros?|dollars?|pounds?|pence|cents?|points?|percent|per))`,
		read: (groups) => (context) =>
			TRADED.test(context.before) ? undefined : resolved(clockTime(groups), context),
	},
	{
		kind: 'clock-time',
		examples: ['leaving the baths at 10.30.', 'stopped at 15.11,'],
		prefilter: [' at '],
		expression: phrase`(?<=\bat )(?<hour>[012]?\d)\.(?<minute>[0-5]\d)(?=[.,;)](?!\d)|$| (?:and|when|he|she|they|we|it|the|a|on)\b)`,
		read: (groups) => (context) =>
			isFigure(context) ? undefined : resolved(clockTime(groups), context),
	},
	{
		kind: 'clock-time',
		examples: ['06h40', '18h05'],
		prefilter: DIGITS,
		expression: phrase`(?<![$£€.,:\w-])(?<hour>[012]\d)h(?<minute>[0-5]\d)`,
		read: clockTime,
	},
	{
		kind: 'clock-time',
		examples: ['at half past six', 'was ten to six', 'at nineteen minutes past two'],
		prefilter: [' past ', 'minutes to ', 'quarter to ', 'five to ', 'ten to ', 'twenty to '],
		expression: phrase`(?<=\b(?:at|by|until|till|before|after|about|around|since|was) |^[“‘"'(]?)(?:(?<half>half)|(?<quarter>(?:a )?quarter)|(?<minutes>five|ten|twenty|twenty-five|\d{1,2}|(?:${MINUTES})(?= minutes| past))(?: minutes)?) (?<side>past|to) (?<of>midnight|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:in the|at) (?<partOfDay>morning|afternoon|evening|night)| (?<letters>[ap])\.?m\b\.?)?`,
		read: minutesBeside,
	},
	{
		kind: 'clock-time',
		examples: ['0800 UTC', '1430 hours', '0700 local time'],
		prefilter: DIGITS,
		expression: phrase`(?<hour>[012]\d)(?<minute>[0-5]\d) (?<zone>UTC|GMT|hours|local time)`,
		read: clockTime,
	},
	{
		kind: 'clock-time',
		examples: ['4 in the morning', 'at three in the morning'],
		prefilter: ['in the morning', 'in the afternoon', 'in the evening', 'at night'],
		expression: phrase`(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?|(?<=\b(?:at|by|from|until|till|before|after|about|around|since) )(?<words>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) (?:in the|at) (?<partOfDay>morning|afternoon|evening|night)`,
		read: ({ hour, words, minute, partOfDay }) =>
			clockTime({
				hour: hour ?? String(numberOf(words) ?? ''),
				...(minute && { minute }),
				half: halfOf(partOfDay),
			}),
	},
	{
		kind: 'clock-time',
		examples: ['rang at six this morning', 'by seven on Monday evening', 'before nine that night'],
		prefilter: ['morning', 'afternoon', 'evening', 'night'],
		expression: phrase`(?<=\b(?:at|by|from|until|till|before|after|about|around|since) )(?<words>${HOURS})(?= (?:(?:this|that|the same|the next|the following|yesterday|tomorrow) |(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )(?<partOfDay>morning|afternoon|evening|night)\b)`,
		read: ({ words, partOfDay }) =>
			clockTime({ hour: String(numberOf(words) ?? ''), half: halfOf(partOfDay) }),
	},
	/** `doors open at seven`, `By five the square was full` */
	{
		kind: 'clock-time',
		examples: ['doors open at seven.', 'The bells rang at six,', 'By five the'],
		prefilter: HOUR_LETTERS,
		expression: phrase`(?:(?<=\b(?:doors?|opens?|opened|starts?|started|begins?|began|closes?|closed|shuts?|kicks? off|meets?|met|leaves?|left|arrives?|arrived|rang|rings|wakes?|woke|dinner|supper|lunch|breakfast)\b[^.,;:\d]{0,20} at )(?<words>${HOURS})(?=[.,;”"]|$| (?:and|the|to|on|in)\b)|(?<=^[“"‘]?By )(?<by>${HOURS})(?= (?:the|it|he|she|they|we|there)\b))`,
		read: ({ words, by }) =>
			clockTime({ hour: String(numberOf(words ?? by) ?? ''), half: 'guess' }),
	},
	{
		kind: 'clock-time',
		examples: ['noon', 'midday EST'],
		prefilter: ['noon', 'midday'],
		expression: phrase`(?:noon|midday)${ZONE}`,
		read: () => clockTime({ hour: '12', half: 'pm' }),
	},
	{
		kind: 'clock-time',
		examples: ['midnight'],
		prefilter: ['midnight'],
		expression: phrase`midnight${ZONE}(?! (?:sun|oil|mass))`,
		read: () => midnight,
	},
	/** `dawn`, `in the morning`: told of a day */
	{
		kind: 'part-of-antecedent-day',
		examples: ['at dawn', 'in the morning'],
		prefilter: ['dawn', 'daybreak', 'dusk', 'night', 'sun', 'morning', 'noon', 'evening'],
		expression: phrase`(?<=\b(?:at|by|before|after|until|since|from|in the|in|during the) )(?:early |late |mid-)?(?<partOfDay>dawn|daybreak|dusk|nightfall|sunset|sunrise|morning|afternoon|evening)(?! of\b|-)`,
		read: ({ partOfDay = '' }) => partOfAntecedentDay(`T${PARTS_OF_DAY[partOfDay.toLowerCase()]}`),
	},
];

/** `closed on Friday at 23.47`: a price. */
const TRADED = /\b(?:shares?|stocks?|index|close[ds]?|trad(?:ed|ing)|price[ds]?)\b/i;

/** `the yield stood at 4.25`, `home in 9.58`: told of money or of sport, and no hour. */
function isFigure({ before, after }: MatchContext): boolean {
	return (
		TRADED.test(before) ||
		/\b(?:yields?|rates?|rose|fell|dollars?|euros?|pounds?|inflation|unchanged|stood|stands|priced|valued|quoted|offered|bid|sold|ratio|rating|average|measured|magnitude|version|steady|odds|start(?:ed|s|ing)?\sat)\b/i.test(
			before,
		) ||
		/[$£€%]/.test(before + after)
	);
}

const resolved = (resolver: Resolver | undefined, context: MatchContext): Timex | undefined =>
	typeof resolver === 'function' ? resolver(context) : resolver;

/** `half past six`, `20 minutes to midnight` */
function minutesBeside({
	half,
	quarter,
	minutes,
	side = '',
	of = '',
	partOfDay = '',
	letters = '',
}: Captures): Resolver | undefined {
	const count = half ? 30 : quarter ? 15 : numberOf(minutes);
	if (count === undefined || count >= 60) return undefined;
	const named = { midnight: 24, noon: 12, midday: 12 }[of.toLowerCase()];
	const hour = named ?? numberOf(of) ?? 0;
	const isMorning = /morning/i.test(partOfDay) || /a/i.test(letters);
	const isLater = partOfDay + letters === '' ? hour < 7 : hour < 12;
	const shifted = named === undefined && !isMorning && isLater ? hour + 12 : hour;
	const total = (shifted * 60 + (/past/i.test(side) ? count : -count)) % (24 * 60);
	const [hours, rest] = [Math.floor(total / 60), total % 60];
	return onAntecedentDay(`T${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`);
}

/** Which half of the day, where it is told; an hour by itself is guessed. */
function halfOf(partOfDay: string | undefined): string {
	if (!partOfDay) return 'guess';
	return /morning/i.test(partOfDay) ? 'am' : 'pm';
}

function clockTime({ hour = '', minute = '00', half = '', zone }: Captures): Resolver | undefined {
	const number = Number(hour);
	if (number > 24 || (half && number > 12)) return undefined;
	const isAfternoon = /^p/i.test(half) || (half === 'guess' && number < 7);
	const shifted =
		isAfternoon && number < 12 ? number + 12 : /^a/i.test(half) && number === 12 ? 0 : number;
	const mark = /UTC|GMT/i.test(zone ?? '') ? 'Z' : '';
	return onAntecedentDay(`T${String(shifted).padStart(2, '0')}:${minute}${mark}`);
}

function onAntecedentDay(hour: string): Resolver {
	return fromPublished(hour, (_published, context) => {
		if (
			DAY_AFTER_DAY.test(context.before.slice(-60)) ||
			EACH_DAY.test(context.after) ||
			(IN_TABLE.test(context.before) && SERVICE.test(context.after))
		)
			return time(hour);
		const day = context.day();
		return day && time(`${day}${hour}`);
	});
}

const OF_NIGHT = /^(?<day>\d{4}-\d\d-\d\d)T(?:NI|EV)$/;

/** `on the night of 15 May … by dawn`: the next morning. */
function partOfAntecedentDay(part: string): Resolver {
	const onDay = onAntecedentDay(part);
	return (context) => {
		const timex = resolved(onDay, context);
		const night = OF_NIGHT.exec(context.findAntecedent(/^\d{4}-\d\d-\d\d/) ?? '')?.groups;
		if (part !== 'TMO' || !timex || timex.value !== `${night?.['day']}${part}`) return timex;
		const next = addDays(timex.value.slice(0, 10) as Day, 1);
		return next && next <= (context.published ?? next) ? time(`${next}${part}`) : timex;
	};
}

/** `the 06:40 express`: known by its hour, whatever the day. */
const IN_TABLE = /\b(?:the|an?)\s$/i;
const SERVICE =
	/^\s(?:(?:from|to)\s\p{Lu}|(?:train|express|bus|ferry|flight|service|departure|sailing|crossing|boat|tram|coach|shuttle|plane)\b)/u;

/** `every morning from 5am`: of no one day. */
const DAY_AFTER_DAY =
	/\b(?:queue|wake|rise|get up|gets up|wakes|rises)\s(?:up\s)?(?:from|at|by)\s$|\b(?:in those days|used to|usually|normally|as a rule)\b|\b(?:every|each)\s(?:day|night|morning|evening|afternoon|week|weekday)\b/i;

/** `at seven o’clock every morning` */
const EACH_DAY =
	/^\s(?:every|each)\s(?:day|night|morning|evening|afternoon|week|weekday|\p{Lu}\p{Ll}+day)\b|^\s(?:daily|nightly)\b/u;

/** The end of the day told of; that of last night where this morning's news tells it as past. */
const midnight = fromPublished('T24:00', (published, { day, direction }) => {
	const antecedent = day();
	const isOver = antecedent === published && direction() === 'past';
	const next = antecedent && (isOver ? antecedent : addDays(antecedent, 1));
	return next && time(`${next}T00:00`);
});
