import type { Phrases } from './fixed-words.ts';

/** The fixed words of posts in Japanese. */
export const ja: Phrases = {
	yearsAgo: { other: '{n}年前' },
	today: '{ago}の今日',
	tomorrow: '明日：{ago}',
	ahead: { other: '{n}日後：{ago}' },
	itIsToday: '今日',
	itIsTomorrow: '明日',
	itIsAhead: { other: '{n}日後' },
	anniversaries: '記念日',
	onThisDay: 'この日の出来事',
	comingUp: '近日の記念日',
	todayAndSoon: '今日と近日の記念日',
	also: 'その他',
	missed: '投稿できなかったもの',
	more: { other: 'ほか{n}件' },
	late: '遅延：予定は{time}でした。',
	alsoToldBy: 'ほかの記事: {sources}',
	byWayOf: '{medium}による',
	summary: '要約',
	quotes: '発言',
	dates: '日付',
	mute: 'ミュート',
	test: 'これはテストです',
	postedHere: '記念日はここに投稿されます。',
	unheard: 'このテストは誰にも通知されていません。',
};
