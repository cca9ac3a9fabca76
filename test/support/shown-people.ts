import type { Day } from '../../src/domain/calendar.ts';
import type { Appearance, ArticleHead } from '../../src/ports/articles/library.ts';
import type { Person } from '../../src/stories/people/find-person.ts';
import { storedArticle } from './shown-articles.ts';

type Shown = Partial<Omit<Appearance, 'article'>> & { readonly id?: string; readonly day?: Day };

/** Where somebody is quoted, in an article of that id. */
export function appearance({ id = 'a1', day = '2024-03-07', ...parts }: Shown = {}): Appearance {
	return {
		article: { id, published: { day } },
		name: 'Ann Lee',
		roles: [],
		quotes: 1,
		...parts,
	};
}

/** What a list shows of the article with that id. */
export function shownHead(id: string, day: Day = '2024-03-07'): ArticleHead {
	const { analysis: _analysis, text: _text, ...head } = storedArticle({ day }, { id });
	return head;
}

/** Somebody as a library's articles tell of them, without one. */
export function person(changes: Partial<Person> = {}): Person {
	const appearances = [appearance()] as const;
	return {
		name: 'Ann Lee',
		appearances,
		isNameOnly: false,
		isCut: false,
		changes: [],
		...changes,
	};
}
