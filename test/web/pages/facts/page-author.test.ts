import { expect, test } from 'vitest';
import { article, meta, type PageParts, readParts } from '../../../support/pages.ts';

function check(name: string, parts: PageParts, author: string | undefined): void {
	test(name, () => {
		expect(readParts(parts).author).toBe(author);
	});
}

const SITE = meta('og:site_name', 'Hill News');
const byTheSite = SITE + article({ author: { '@type': 'Organization', name: 'Hill News' } });

check(
	'all who are shown in elements of their own',
	{
		top: '<p><span class="author">By <a rel="author">Ruth Amadi</a></span>, <a rel="author">Ole Berg</a></p>',
	},
	'Ruth Amadi, Ole Berg',
);
check(
	'all who are shown in one line',
	{ top: '<p class="byline">By <b>Ruth Amadi</b> and Ole Berg</p>' },
	'Ruth Amadi and Ole Berg',
);
check(
	'a person before the site',
	{ head: byTheSite, top: '<p class="byline">By Ruth Amadi</p>' },
	'Ruth Amadi',
);
check(
	'a person before an organisation',
	{
		head: article({ author: { '@type': 'Organization', name: 'The Wire' } }),
		top: '<a rel="author">Ruth Amadi</a>',
	},
	'Ruth Amadi',
);
check('the site where no person is named', { head: byTheSite }, 'Hill News');
check(
	'a person before who is admin',
	{ head: meta('author', 'admin'), top: '<p class="byline">Ruth Amadi</p>' },
	'Ruth Amadi',
);
check('nobody where admin is all', { head: meta('author', 'admin') }, undefined);
check(
	'nobody of a comment',
	{ bottom: '<div class="comments"><a class="author">Cy</a></div>' },
	undefined,
);
check(
	'nobody of a related story',
	{ bottom: '<aside><span class="byline">By Cy Dorn</span></aside>' },
	undefined,
);
check(
	'the site by its host',
	{
		url: 'https://hill.example/bell',
		head: meta('author', 'Hill'),
		top: '<p class="byline">Ruth Amadi</p>',
	},
	'Ruth Amadi',
);

check(
	'all of a byline of which the metadata leaves one out',
	{ head: meta('author', 'Ruth Amadi'), top: '<p class="byline">By Ruth Amadi and Ole Berg</p>' },
	'Ruth Amadi and Ole Berg',
);
check(
	'not a byline of others',
	{ head: meta('author', 'Ruth Amadi'), top: '<p class="byline">By Siv Moe and Ole Berg</p>' },
	'Ruth Amadi',
);
check(
	'a person before the staff',
	{ head: meta('author', 'Hill News Staff'), top: '<p class="byline">By Ruth Amadi</p>' },
	'Ruth Amadi',
);
check(
	'the staff where no person is named',
	{ head: meta('author', 'Hill News Staff') },
	'Hill News Staff',
);
check(
	'a person before a reporter of the site',
	{ head: SITE + meta('author', 'Hill News Reporter'), top: '<p class="byline">Ruth Amadi</p>' },
	'Ruth Amadi',
);
check(
	'a person without the site beside the name',
	{ head: SITE + meta('author', 'Ruth Amadi, Hill News Sports') },
	'Ruth Amadi',
);
check(
	'each person once',
	{
		head: meta('author', 'Ruth Amadi and Ole Berg') + meta('author', 'Ole Berg'),
	},
	'Ruth Amadi and Ole Berg',
);
