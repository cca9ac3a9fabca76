import type { quotes as German } from '../de/quotes.ts';

/** What lists of quotes, quotes alone and pictures of them say, in Chinese. */
export const quotes = {
	'Quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'{hasSpeaker, select, yes {{speaker}} other {}}{hasWords, select, yes {关于“{words}”的} other {}}引语{hasArticle, select, yes { · {article}} other {}}',
	'Who is quoted most in this article': '本文中谁被引用最多',
	'Earlier quotes like this': '以前的类似引语',
	'Earlier quotes like this by {speaker}': '{speaker}以前的类似引语',
	'whoever speaks': '此发言者',
	'No earlier article here quotes {speaker} with words like these.':
		'这里没有更早的文章引用{speaker}类似的话。',
	'Another quote': '换一条引语',
	'Quote as a picture': '以图片查看引语',
	'Who is quoted how much in “{title}”': '“{title}”中各人被引用的多少',
	'A bar shows how many words of a speaker are quoted; {n, plural, =0 {no quotes} one {# quote} other {# quotes}} in all.':
		'横条表示各人被引用的词数；{n, plural, other {共 # 条引语}}。',
	'{words} in {quotes}': '{quotes}，{words}',
	'{n} others': '其他 {n} 人',
	'{article}:': '{article}：',
} as const satisfies Record<keyof typeof German, string>;
