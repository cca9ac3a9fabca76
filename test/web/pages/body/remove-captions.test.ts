import { expect, test } from 'vitest';
import { removeCaptions } from '../../../../src/web/pages/body/remove-captions.ts';
import { documentOf } from '../../../support/page-elements.ts';

const PICTURE = '<div><img src="a.jpg"></div>';
const long = (words: number) => 'ring '.repeat(words).trim();

/** Does the block with the id `it` stay? */
function check(name: string, body: string, stays: boolean) {
	test(`${name} ${stays ? 'stays' : 'goes'}`, () => {
		const document = documentOf(body);
		removeCaptions(document.body);
		expect(document.querySelector('#it') !== null).toBe(stays);
	});
}

check('a paragraph', '<p id="it">The bell rings.</p>', true);
check('a credit at the end', '<p id="it">The bell (Photo: Lumen Post)</p>', false);
check('a credit in brackets', '<p id="it">The bell [Image by Ann Lee]</p>', false);
check('a credit at the beginning', '<p id="it">Photo by Ann Lee</p>', false);
check('a picture that is spoken of', '<p id="it">Photo albums are back.</p>', true);
check('a credit behind a sentence', '<p id="it">The bell. Photo: Ann Lee</p>', false);
check('an agency’s credit', '<p id="it">The bell. (AP Photo/Ann Lee, File)</p>', false);
check('a copyright at the end', '<p id="it">The bell © Ann Lee</p>', false);
check('a photo that is spoken of', '<p id="it">He sent no photo: they were lost.</p>', true);
check('a photo in brackets', '<p id="it">He sent letters (one photo was lost)</p>', true);
check(
	'a small sentence in print',
	`${PICTURE}<p id="it"><small>The bell rings.</small></p>`,
	false,
);
check(
	'small words in the row below a picture',
	`<table><tr><td><img src="a.jpg"></td></tr><tr><td id="it"><small>The bell</small></td></tr></table>`,
	false,
);
check(
	'slanted words behind a picture, without a block',
	'<img src="a.jpg"> <em id="it">The new bell</em><p>A</p>',
	false,
);
check(
	'small words behind a picture in a link',
	'<a href="/a"><img src="a.jpg"></a><small id="it">The bell</small>',
	false,
);
check(
	'slanted words before a line end',
	'<p><img src="a.jpg"><i id="it">The bell</i><br>It rings.</p>',
	false,
);
check(
	'a slanted word amid a line behind a picture',
	'<p><img src="a.jpg"><em id="it">Now</em> it rings.</p>',
	true,
);
check('a slanted word behind words', '<p><img src="a.jpg">The <em id="it">bell</em></p>', true);
check('slanted words by themselves', '<div><em id="it">The bell</em><p>A</p></div>', true);
check('many slanted words behind a picture', `<img src="a.jpg"><em id="it">${long(46)}</em>`, true);
check('a credit amid the words', '<p id="it">The bell (photo above) rings.</p>', true);
check('a credit in a table', '<table><tr><td id="it">Credit: Lumen Post</td></tr></table>', false);
check(
	'what is small beside its picture',
	'<p id="it"><img src="a.jpg"><em>The bell.</em></p>',
	false,
);
check('what is not small beside its picture', '<p id="it"><img src="a.jpg">The bell.</p>', true);
check('small words below a picture', `${PICTURE}<p id="it"><small>The new bell</small></p>`, false);
check(
	'slanted words below a picture',
	'<img src="a.jpg"><p id="it"><i>The new bell</i></p>',
	false,
);
check(
	'a small sentence below a picture',
	`${PICTURE}<p id="it"><em>The bell rings.</em></p>`,
	true,
);
check('small words somewhere else', '<p>A</p><p id="it"><em>The new bell</em></p>', true);
check('small words without anything above', '<p id="it"><em>The new bell</em></p>', true);
check('a quote below a picture', `${PICTURE}<p id="it"><em>“The new bell</em></p>`, true);
check(
	'an address below a picture',
	`${PICTURE}<p id="it"><em>https://lumen.example</em></p>`,
	true,
);
check(
	'small words below a picture that has words of its own',
	'<div><img src="a.jpg">Words</div><p id="it"><em>The new bell</em></p>',
	true,
);
check('nine tenths of small words', `${PICTURE}<p id="it"><em>123456789</em>0</p>`, false);
check('less than nine tenths', `${PICTURE}<p id="it"><em>12345678</em>90</p>`, true);
check(
	'small words within small words',
	`${PICTURE}<p id="it"><em><i>12345</i></em>67890</p>`,
	true,
);
check('45 words', `${PICTURE}<p id="it"><em>${long(45)}</em></p>`, false);
check('46 words', `${PICTURE}<p id="it"><em>${long(46)}</em></p>`, true);
check('what holds paragraphs', '<div id="it"><p>Photo: Ann</p>Photo: Bo</div>', true);
check('what holds points', '<div id="it">Photo: Bo<ul><li>a</li></ul></div>', true);
check('a block without words', '<div id="it"><img src="a.jpg"></div>', true);
