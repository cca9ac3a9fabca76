import { expect, test } from 'vitest';
import { feedCards } from '../../src/cards/feeds/feed-cards.ts';
import { highlightCards } from '../../src/cards/reminders/highlight-cards.ts';
import { reminderCards } from '../../src/cards/reminders/reminder-cards.ts';
import type { Card } from '../../src/domain/card.ts';
import { startAnnouncing } from '../support/announcing.ts';
import { readMessage } from '../support/read-message.ts';
import { citedDates, storedArticle } from '../support/shown-articles.ts';

/** Shows cards as they stand in a channel, isolates left out. */
async function channel(): Promise<(card: Card) => Promise<string[]>> {
	const { announcer, posting, discord, channel } = await startAnnouncing();
	let posts = 0;
	return async (card) => {
		posts += 1;
		await announcer.announce({ ...posting, card, nonce: `post${posts}` });
		expect(discord.requests.filter(({ status }) => status === 400)).toEqual([]);
		const message = discord.messages(channel.id).at(-1);
		return readMessage(message)
			.replaceAll(/[\u2066-\u2069]/g, '')
			.split('\n');
	};
}

const ARTICLE = storedArticle({
	quotes: [{ speaker: 'Ann Lee', text: 'We will open the harbour again before the summer ends.' }],
	dates: [{ earliest: '2024-03-18', label: 'It opens' }],
});
const FEED = {
	feedName: 'Lumen News',
	item: { title: 'A storm', link: 'https://lumen.example/1' },
};

const post = (locale: string) =>
	feedCards.post({ ...FEED, article: ARTICLE }, { locale, threshold: 'everything certain' });
const unread = (locale: string) =>
	feedCards.post(
		{ ...FEED, item: { ...FEED.item, description: 'It blew.' }, problem: 'It is gone.' },
		{ locale, threshold: 'notable' },
	);
const digest = (locale: string) =>
	feedCards.digest({
		kind: 'weekly',
		told: [
			{ ...FEED, article: ARTICLE },
			{ ...FEED, problem: 'It is gone.' },
		],
		leftOut: 2,
		locale,
	});
const highlights = (locale: string) =>
	highlightCards.post({
		kind: 'week',
		quotes: [],
		dates: citedDates([{ earliest: '2024-03-18', label: 'It opens' }]),
		locale,
	});

test('an article of a feed', async () => {
	const posted = await channel();
	expect(await posted(post('de'))).toEqual([
		'### Talks in Lumen',
		'-# The Lumen Post · 7\\. März 2024',
		'Talks in Lumen: delegates met in the harbour town of Lumen.',
		'> „We will open the harbour again before the summer ends.“',
		'-# **Ann Lee**',
		'-# 1 Zitat · 1 wichtiger Termin',
		'[Ganze Zusammenfassung]',
		'[Zitate]',
		'[Termine]',
		'[Zitieren]',
		'[Andere Artikel zum Thema]',
		'[In einem Thread diskutieren]',
		'-# Aus dem Feed Lumen News',
	]);
	expect(await posted(post('ja'))).toEqual([
		'### Talks in Lumen',
		'-# The Lumen Post · 2024年3月7日',
		'Talks in Lumen: delegates met in the harbour town of Lumen.',
		'> 「We will open the harbour again before the summer ends.」',
		'-# **Ann Lee**',
		'-# 発言1件 · 重要な日付1件',
		'[要約の全文]',
		'[発言]',
		'[日付]',
		'[出典表記]',
		'[同じ話題の記事]',
		'[スレッドで話し合う]',
		'-# フィード「Lumen News」より',
	]);
	expect(await posted(post('ar'))).toEqual([
		'### Talks in Lumen',
		'-# The Lumen Post · 7 مارس 2024',
		'Talks in Lumen: delegates met in the harbour town of Lumen.',
		'> «We will open the harbour again before the summer ends.»',
		'-# **Ann Lee**',
		'-# اقتباس واحد · تاريخ مهم واحد',
		'[الملخص كاملًا]',
		'[الاقتباسات]',
		'[التواريخ]',
		'[توثيق]',
		'[مقالات أخرى عن الموضوع]',
		'[ناقش في سلسلة]',
		'-# من الخلاصة Lumen News',
	]);
});

test('an article of a feed that could not be read', async () => {
	const posted = await channel();
	expect(await posted(unread('de'))).toEqual([
		'### [A storm](https://lumen.example/1)',
		'-# In den Worten des Herausgebers:',
		'> It blew.',
		'-# Der Artikel konnte nicht gelesen werden: It is gone.',
		'-# Aus dem Feed Lumen News',
	]);
	expect(await posted(unread('ja'))).toEqual([
		'### [A storm](https://lumen.example/1)',
		'-# 発行元による紹介：',
		'> It blew.',
		'-# 記事を読めませんでした：It is gone.',
		'-# フィード「Lumen News」より',
	]);
	expect(await posted(unread('ar'))).toEqual([
		'### [A storm](https://lumen.example/1)',
		'-# بكلمات الناشر:',
		'> It blew.',
		'-# تعذّرت قراءة المقال: It is gone.',
		'-# من الخلاصة Lumen News',
	]);
});

test('the articles of a week', async () => {
	const posted = await channel();
	expect(await posted(digest('de'))).toEqual([
		'### Die Artikel der Woche',
		'**Lumen News**',
		'- Talks in Lumen · The Lumen Post · 7\\. März 2024 · 1 Zitat',
		'- [A storm](https://lumen.example/1) · konnte nicht gelesen werden',
		'-# Und 2 weitere, zu viele für die Liste.',
	]);
	expect(await posted(digest('ja'))).toEqual([
		'### 今週の記事',
		'**Lumen News**',
		'- Talks in Lumen · The Lumen Post · 2024年3月7日 · 発言1件',
		'- [A storm](https://lumen.example/1) · 読み取れませんでした',
		'-# ほか2件（多すぎるため省略）。',
	]);
	expect(await posted(digest('ar'))).toEqual([
		'### مقالات هذا الأسبوع',
		'**Lumen News**',
		'- Talks in Lumen · The Lumen Post · 7 مارس 2024 · اقتباس واحد',
		'- [A storm](https://lumen.example/1) · تعذّرت قراءته',
		'-# و2 غيرها، أكثر من أن تُدرج.',
	]);
});

test('the highlights of a week', async () => {
	const posted = await channel();
	expect(await posted(highlights('de'))).toEqual([
		'### Höhepunkte der Woche',
		'**Erinnernswert**',
		'- **18\\. März 2024** — It opens',
	]);
	expect(await posted(highlights('ja'))).toEqual([
		'### 今週のハイライト',
		'**覚えておきたい日付**',
		'- **2024年3月18日** — It opens',
	]);
	expect(await posted(highlights('ar'))).toEqual([
		'### أبرز ما في الأسبوع',
		'**جدير بالتذكّر**',
		'- **18 مارس 2024** — It opens',
	]);
});

test('what admins are told where nothing can be posted', async () => {
	const posted = await channel();
	const why = { url: 'https://lumen.example', problem: 'It is gone.', stopped: 'gone' } as const;
	const subscription = { id: '1', name: 'Lumen News' } as never;
	expect((await posted(feedCards.stopped(subscription, why, 'de')))[0]).toBe(
		'### Der Feed Lumen News ist angehalten',
	);
	expect((await posted(feedCards.held('It is gone.', 'ja')))[0]).toBe(
		'### フィードの記事を投稿できません',
	);
	expect((await posted(reminderCards.held('It is gone.', 'ar')))[0]).toBe('### التذكيرات معلّقة');
	expect((await posted(highlightCards.held('It is gone.', 'fr')))[0]).toBe(
		'### Les citations et temps forts ne peuvent pas être publiés',
	);
});
