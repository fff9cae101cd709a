import { defineBackground } from 'wxt/utils/define-background';
import { listenForCommands } from './commands';
import { keepPolicy } from '../../lib/settings';
import { answerRequests } from './requests';
import { answerReviews } from './reviews';
import { keepSites } from './sites';
import { welcome } from './welcome';

// Everything that may wake the background is registered at once, or the waking event would be lost.
export default defineBackground({
  persistent: false,
  main() {
    answerReviews();
    answerRequests();
    listenForCommands();
    keepSites();
    keepPolicy();
    welcome();
  },
});
