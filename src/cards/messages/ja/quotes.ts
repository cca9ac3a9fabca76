import type { quotes as German } from '../de/quotes.ts';

/** What lists of quotes, quotes alone and pictures of them say, in Japanese. */
export const quotes = {
	'Quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'{hasSpeaker, select, yes {{speaker}の} other {}}{hasWords, select, yes {「{words}」についての} other {}}発言{hasArticle, select, yes { · {article}} other {}}',
	'Who is quoted most in this article': 'この記事で発言の多い人',
	'Earlier quotes like this': '以前の似た発言',
	'Earlier quotes like this by {speaker}': '{speaker}の以前の似た発言',
	'whoever speaks': 'この発言者',
	'No earlier article here quotes {speaker} with words like these.':
		'これに似た{speaker}の発言を伝えた以前の記事はありません。',
	'Another quote': '別の発言',
	'Quote as a picture': '発言を画像で見る',
	'Who is quoted how much in “{title}”': '「{title}」での発言量',
	'A bar shows how many words of a speaker are quoted; {n, plural, =0 {no quotes} one {# quote} other {# quotes}} in all.':
		'棒は、それぞれの引用された語数を示します。{n, plural, other {発言は全#件}}。',
	'{words} in {quotes}': '{quotes}、{words}',
	'{n} others': 'ほか{n}人',
	'{article}:': '{article}：',
} as const satisfies Record<keyof typeof German, string>;
