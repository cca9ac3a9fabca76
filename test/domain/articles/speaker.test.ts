import { expect, test } from 'vitest';
import { speakerKey } from '../../../src/domain/articles/speaker.ts';

test.each([
	['Wang Yi', 'wang yi'],
	['  wang   YI ', 'wang yi'],
	['José Ñíguez', 'jose niguez'],
	['O’Neill', "o'neill"],
	['नरेन्द्र मोदी', 'नरेन्द्र मोदी'],
])('%s is filed under %s', (name, key) => {
	expect(speakerKey(name)).toBe(key);
});
