/**
 * Chinese and Korean names by their syllables, however they are romanised and in whichever order: 'Hsu Kuo-liang' is 'Xu Guoliang',
 * 'Guoliang Xu' too; 'Ro Yeong-su' is 'Noh Young-soo'. By the tables of Wade-Giles and Pinyin (ISO 7098), of McCune-Reischauer and the Revised
 * Romanisation, and by how Koreans write themselves. What these write alike is alike here: aspiration, and open and closed o and u in Korean.
 */
export function easternKeys(words: readonly string[]): string[] {
	const [first = '', ...rest] = words;
	const last = words.at(-1) ?? '';
	const orders = [
		[first, rest.join('')],
		[last, words.slice(0, -1).join('')],
	] as const;
	return orders.flatMap(([surname, given]) => [
		...keyOf('zh', surnameInChina(surname), () => readChinese(given)),
		...keyOf('ko', SURNAMES_IN_KOREA.get(surname), () => readKorean(given)),
	]);
}

/** Few surnames are of either: of most names the given one is not read. */
function keyOf(
	language: string,
	surname: string | undefined,
	readGiven: () => string | undefined,
): string[] {
	const given = surname === undefined ? undefined : readGiven();
	return given === undefined || given.length < 2 ? [] : [`${language} ${surname} ${given}`];
}

function surnameInChina(word: string): string | undefined {
	const surname = readChinese(word);
	return surname !== undefined && IN_CHINA.has(surname) ? surname : undefined;
}

/** What begins a syllable and how it goes on, in either system. */
const SYLLABLE =
	/(zh|ch|sh|hs|ts|tz|ss|sz|[bpmfdtnlgkhjqxrzcsyw])?(iang|iung|iong|uang|ueng|ang|eng|ing|ong|ung|ian|ien|iao|iai|ieh|uan|uai|uei|ueh|erh|ai|an|ao|ei|en|er|eh|ia|ie|ih|in|iu|io|ou|ua|ue|ui|un|uo|ü|a|e|i|o|u)/y;

/** A word of Chinese syllables, as it is compared; undefined of any other. */
function readChinese(word: string): string | undefined {
	let read = '';
	SYLLABLE.lastIndex = 0;
	for (let at = 0; at < word.length; at = SYLLABLE.lastIndex) {
		SYLLABLE.lastIndex = at;
		const [, initial = '', final] = SYLLABLE.exec(word) ?? [];
		if (final === undefined) return undefined;
		read += syllableOf(initial, final);
	}
	return read === '' ? undefined : read;
}

function syllableOf(initial: string, final: string): string {
	const start = INITIALS.get(initial) ?? initial;
	const end = FINALS.get(final) ?? final;
	// 'Ko' is 'Ge', 'Ho' is 'He'; 'Yu' is 'You' in one system; 'Jen' is 'Ren'.
	if (end === 'o' && /^[gh]$/.test(start)) return `${start}e`;
	if (start === 'y') return `y${Y_FINALS.get(end) ?? end}`;
	if (start === 'j' && /^[aeo]/.test(end) && initial === 'j') return `r${end}`;
	return `${start}${end}`;
}

/** With or without a breath they are written alike once the apostrophe is gone. */
const INITIALS = new Map(
	Object.entries({
		p: 'b',
		t: 'd',
		k: 'g',
		zh: 'j',
		ch: 'j',
		q: 'j',
		hs: 'x',
		ts: 'z',
		tz: 'z',
		c: 'z',
		ss: 's',
		sz: 's',
	}),
);
const FINALS = new Map(
	Object.entries({
		ien: 'ian',
		ieh: 'ie',
		ung: 'ong',
		iung: 'iong',
		uei: 'ui',
		ueh: 'ue',
		erh: 'er',
		ih: 'i',
		eh: 'e',
		iai: 'ia',
	}),
);
const Y_FINALS = new Map(Object.entries({ en: 'an', ou: 'u', eh: 'e', e: 'e', ong: 'ong' }));

/** The surnames of nearly all Chinese, in Pinyin; other names are read so by chance only. */
const IN_CHINA = new Set(
	'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan cai jiang yu du ye cheng su wei lu lv ding ren shen yao jiang cui zhong tan lu shi jin fan wang liao fu jia xia fang zou xiong meng qin qiu hou bai xue yan lei gong long tao he gu mao hao shao wan qian dai mo kong xiang ning ruan ou hong zhan ji bao bi ge mu ning'
		.split(' ')
		.flatMap((surname) => readChinese(surname) ?? []),
);

const SURNAMES_IN_KOREA = new Map(
	[
		'kim gim ghim',
		'lee yi rhee ri li',
		'park pak bak bark',
		'choi choe choy',
		'jung jeong chung cheong chong',
		'kang gang',
		'cho jo joe',
		'yoon yun youn',
		'jang chang',
		'lim im rim yim',
		'han',
		'oh o',
		'seo suh so',
		'shin sin',
		'kwon gwon',
		'hwang whang',
		'ahn an',
		'song',
		'yoo yu ryu ryoo lyu you',
		'hong',
		'jeon chun jun chon',
		'ko go koh goh',
		'moon mun',
		'yang',
		'son sohn',
		'bae pae',
		'baek paik paek back baik',
		'heo hur huh ho',
		'nam',
		'shim sim',
		'noh no roh ro',
		'ha',
		'kwak gwak',
		'sung seong',
		'cha',
		'joo ju chu',
		'woo u wu',
		'koo gu ku goo',
		'min',
		'jin chin',
		'na ra',
		'um eom',
		'won',
		'cheon',
		'bang pang',
		'kong gong',
		'hyun hyon hyeon',
		'ham',
		'byun byeon pyon',
		'yeom yom',
	].flatMap((forms) => forms.split(' ').map((form) => [form, forms.split(' ')[0] ?? ''] as const)),
);

/** Korean syllables as they are compared; undefined where none can be. */
function readKorean(given: string): string | undefined {
	if (!TWO_SYLLABLES.test(given)) return undefined;
	return KOREAN.reduce((sounds, [pattern, sound]) => sounds.replace(pattern, sound), given);
}

/** Nearly every given name has two. */
const TWO_SYLLABLES =
	/^(?:(?:ch|sh|[bcdghjklmnprst])?[wy]?[aeiou]{1,3}(?:ng|ck|[bdgklmnprt])?){2}h?$/;

const KOREAN: readonly (readonly [RegExp, string])[] = [
	[/eo|eu|oo|ou|u/g, 'o'],
	[/o+/g, 'o'],
	[/ae|ai|ay/g, 'e'],
	[/ee|oi|ui|ey/g, 'i'],
	[/wo/g, 'o'],
	[/sh/g, 's'],
	[/ch|j/g, 'j'],
	[/ck|k|g/g, 'k'],
	[/d/g, 't'],
	[/b/g, 'p'],
	[/l/g, 'r'],
	[/(?<=[aeiouy])h(?![aeiouy])/g, ''],
];
