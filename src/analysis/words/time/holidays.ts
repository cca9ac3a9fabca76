import type { Day } from '../../../domain/calendar.ts';

/** How a holiday falls. Weekdays: 1 is Monday. */
export type HolidayRule =
	/** On a fixed day. */
	| { readonly month: number; readonly day: number }
	/** On the nth (or, with -1, the last) such weekday of a month. */
	| {
			readonly month: number;
			readonly weekday: number;
			readonly nth: number;
			readonly plus?: number;
	  }
	/** On the first such weekday from a day on. */
	| { readonly month: number; readonly weekday: number; readonly from: number }
	/** So many days from Easter. */
	| { readonly easter: number }
	/** On a day of another calendar, from the day of ours that it never falls before. */
	| {
			readonly calendar: 'chinese' | 'hebrew';
			readonly date: string;
			readonly month: number;
			readonly from: number;
	  }
	/** Only in some years. */
	| { readonly month: number; readonly days: readonly Day[] };

/** Those that most who write in English mean by the name. */
const OF_ALL: Readonly<Record<string, HolidayRule>> = {
	"new year's day": { month: 1, day: 1 },
	"new year's eve": { month: 12, day: 31 },
	'martin luther king day': { month: 1, weekday: 1, nth: 3 },
	'martin luther king jr. day': { month: 1, weekday: 1, nth: 3 },
	'plough monday': { month: 1, weekday: 1, from: 7 },
	'twelfth day': { month: 1, day: 6 },
	'twelfth night': { month: 1, day: 5 },
	epiphany: { month: 1, day: 6 },
	'burns night': { month: 1, day: 25 },
	'australia day': { month: 1, day: 26 },
	'waitangi day': { month: 2, day: 6 },
	'groundhog day': { month: 2, day: 2 },
	"valentine's day": { month: 2, day: 14 },
	"presidents' day": { month: 2, weekday: 1, nth: 3 },
	"president's day": { month: 2, weekday: 1, nth: 3 },
	"international women's day": { month: 3, day: 8 },
	'lady day': { month: 3, day: 25 },
	"april fools' day": { month: 4, day: 1 },
	"april fool's day": { month: 4, day: 1 },
	'earth day': { month: 4, day: 22 },
	'anzac day': { month: 4, day: 25 },
	"king's day": { month: 4, day: 27 },
	'may day': { month: 5, day: 1 },
	"patriots' day": { month: 4, weekday: 1, nth: 3 },
	'may day bank holiday': { month: 5, weekday: 1, nth: 1 },
	'may bank holiday': { month: 5, weekday: 1, nth: 1 },
	'late may bank holiday': { month: 5, weekday: 1, nth: -1 },
	'empire day': { month: 5, day: 24 },
	'cinco de mayo': { month: 5, day: 5 },
	"mother's day": { month: 5, weekday: 7, nth: 2 },
	'early may bank holiday': { month: 5, weekday: 1, nth: 1 },
	'spring bank holiday': { month: 5, weekday: 1, nth: -1 },
	'memorial day': { month: 5, weekday: 1, nth: -1 },
	'madaraka day': { month: 6, day: 1 },
	"father's day": { month: 6, weekday: 7, nth: 3 },
	juneteenth: { month: 6, day: 19 },
	'flag day': { month: 6, day: 14 },
	'midsummer day': { month: 6, day: 24 },
	"midsummer's day": { month: 6, day: 24 },
	'davis day': { month: 6, day: 11 },
	'midsummer eve': { month: 6, day: 23 },
	'june bank holiday': { month: 6, weekday: 1, nth: 1 },
	"orangemen's day": { month: 7, day: 12 },
	'dominion day': { month: 7, day: 1 },
	'canada day': { month: 7, day: 1 },
	'independence day': { month: 7, day: 4 },
	'bastille day': { month: 7, day: 14 },
	'assumption day': { month: 8, day: 15 },
	'lammas day': { month: 8, day: 1 },
	'august bank holiday': { month: 8, weekday: 1, nth: -1 },
	'labor day': { month: 9, weekday: 1, nth: 1 },
	'labour day': { month: 9, weekday: 1, nth: 1 },
	michaelmas: { month: 9, day: 29 },
	'michaelmas day': { month: 9, day: 29 },
	'columbus day': { month: 10, weekday: 1, nth: 2 },
	'mashujaa day': { month: 10, day: 20 },
	'trafalgar day': { month: 10, day: 21 },
	'october bank holiday': { month: 10, weekday: 1, nth: -1 },
	'german unity day': { month: 10, day: 3 },
	halloween: { month: 10, day: 31 },
	"hallowe'en": { month: 10, day: 31 },
	"all saints' day": { month: 11, day: 1 },
	"all souls' day": { month: 11, day: 2 },
	'melbourne cup day': { month: 11, weekday: 2, nth: 1 },
	'guy fawkes day': { month: 11, day: 5 },
	'remembrance sunday': { month: 11, weekday: 7, nth: 2 },
	'guy fawkes night': { month: 11, day: 5 },
	'bonfire night': { month: 11, day: 5 },
	'veterans day': { month: 11, day: 11 },
	'armistice day': { month: 11, day: 11 },
	'remembrance day': { month: 11, day: 11 },
	'election day': { month: 11, weekday: 1, nth: 1, plus: 1 },
	'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
	thanksgiving: { month: 11, weekday: 4, nth: 4 },
	'black friday': { month: 11, weekday: 4, nth: 4, plus: 1 },
	martinmas: { month: 11, day: 11 },
	'jamhuri day': { month: 12, day: 12 },
	'advent sunday': { month: 11, weekday: 7, from: 27 },
	"holy innocents' day": { month: 12, day: 28 },
	'christmas eve': { month: 12, day: 24 },
	'christmas day': { month: 12, day: 25 },
	christmas: { month: 12, day: 25 },
	'boxing day': { month: 12, day: 26 },
	'watch night': { month: 12, day: 31 },
	hogmanay: { month: 12, day: 31 },
	candlemas: { month: 2, day: 2 },
	'shrove tuesday': { easter: -47 },
	'mardi gras': { easter: -47 },
	'pancake day': { easter: -47 },
	'ash wednesday': { easter: -46 },
	'mothering sunday': { easter: -21 },
	'palm sunday': { easter: -7 },
	'low sunday': { easter: 7 },
	'passion sunday': { easter: -14 },
	'spy wednesday': { easter: -4 },
	'maundy thursday': { easter: -3 },
	'good friday': { easter: -2 },
	'holy saturday': { easter: -1 },
	'easter sunday': { easter: 0 },
	'easter day': { easter: 0 },
	easter: { easter: 0 },
	'easter eve': { easter: -1 },
	'easter monday': { easter: 1 },
	'easter tuesday': { easter: 2 },
	'rogation sunday': { easter: 35 },
	'ascension day': { easter: 39 },
	'pentecost monday': { easter: 50 },
	pentecost: { easter: 49 },
	whitsunday: { easter: 49 },
	'whitsun bank holiday': { easter: 50 },
	'whit sunday': { easter: 49 },
	'whit monday': { easter: 50 },
	'trinity sunday': { easter: 56 },
	'corpus christi': { easter: 60 },
	'coronation day': {
		month: 6,
		days: ['1902-08-09', '1911-06-22', '1937-05-12', '1953-06-02', '2023-05-06'],
	},
	'mid-autumn festival': { calendar: 'chinese', date: '8/15', month: 9, from: 6 },
	'mooncake festival': { calendar: 'chinese', date: '8/15', month: 9, from: 6 },
	'dragon boat festival': { calendar: 'chinese', date: '5/5', month: 5, from: 26 },
	'double ninth festival': { calendar: 'chinese', date: '9/9', month: 9, from: 30 },
	'lunar new year': { calendar: 'chinese', date: '1/1', month: 1, from: 20 },
	'chinese new year': { calendar: 'chinese', date: '1/1', month: 1, from: 20 },
	'rosh hashanah': { calendar: 'hebrew', date: '1 Tishri', month: 9, from: 4 },
	'yom kippur': { calendar: 'hebrew', date: '10 Tishri', month: 9, from: 13 },
};

/** Days of saints: “St. Andrew’s Day”, “St Andrew’s Day”. */
const SAINTS: Readonly<Record<string, HolidayRule>> = {
	"david's day": { month: 3, day: 1 },
	"patrick's day": { month: 3, day: 17 },
	"valentine's day": { month: 2, day: 14 },
	"george's day": { month: 4, day: 23 },
	"john's eve": { month: 6, day: 23 },
	"john's day": { month: 6, day: 24 },
	"swithin's day": { month: 7, day: 15 },
	"james's day": { month: 7, day: 25 },
	"bartholomew's day": { month: 8, day: 24 },
	"crispin's day": { month: 10, day: 25 },
	"martin's day": { month: 11, day: 11 },
	"cecilia's day": { month: 11, day: 22 },
	"andrew's day": { month: 11, day: 30 },
	"nicholas' day": { month: 12, day: 6 },
	"nicholas's day": { month: 12, day: 6 },
	"lucy's day": { month: 12, day: 13 },
	"stephen's day": { month: 12, day: 26 },
};

/** Days with a name, by that name in lower case with a straight apostrophe. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
	...OF_ALL,
	...Object.fromEntries(
		Object.entries(SAINTS).flatMap(([name, rule]) =>
			['st', 'st.', 'saint'].map((saint) => [`${saint} ${name}`, rule]),
		),
	),
};

/** Feasts whose bare name is that of much else, too: a church, a college, a dog. */
export const FEASTS: Readonly<Record<string, HolidayRule>> = {
	annunciation: { month: 3, day: 25 },
	whitsun: { easter: 49 },
	ascension: { easter: 39 },
	assumption: { month: 8, day: 15 },
	'all saints': { month: 11, day: 1 },
	'all souls': { month: 11, day: 2 },
	'immaculate conception': { month: 12, day: 8 },
	'holy innocents': { month: 12, day: 28 },
};
