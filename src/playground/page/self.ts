import type { Act, Outcome, World } from '../wire.ts';
import { element } from './element.ts';

/** Lets the person be somebody else, and have Discord in another language. */
export function showSelf(
	place: HTMLElement,
	{ you, people, locale, languages, channels }: World,
	act: (act: Act) => Promise<Outcome>,
): void {
	const who = element(
		'select',
		{ id: 'who', onchange: () => location.assign(`?as=${who.value}`) },
		...people.map(({ id, name, part }) =>
			element('option', { value: id, selected: id === you.id }, `${name}, ${part}`),
		),
	);
	const speak = async () => {
		const channelId = channels[0]?.id ?? '';
		await act({ kind: 'speak', channelId, locale: language.value });
	};
	const language = element(
		'select',
		{ id: 'language', onchange: () => void speak() },
		...languages.map(([code, name]) =>
			element('option', { value: code, selected: code === locale, lang: code }, name),
		),
	);
	place.replaceChildren(
		element('label', { for: 'who' }, 'I am'),
		who,
		element('label', { for: 'language' }, 'Language'),
		language,
	);
}
