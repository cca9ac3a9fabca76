import { showPage } from './show-page.ts';

void showPage();
