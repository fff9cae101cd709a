import type { Check } from '../engine/check';
// In groups by family, neighbours alike: patterns that share words pack smaller when they stand together.
import { check as failing } from './blame/failing';
import { check as passive } from './blame/passive';
import { check as shouldHave } from './blame/should-have';
import { check as fault } from './blame/fault';
import { check as command } from './blame/command';
import { check as threat } from './blame/threat';
import { check as defending } from './dismissive/defending';
import { check as doubting } from './dismissive/doubting';
import { check as invalidating } from './dismissive/invalidating';
import { check as minimising } from './dismissive/minimising';
import { check as comparing } from './dismissive/comparing';
import { check as shutting } from './dismissive/shutting';
import { check as impatience } from './dismissive/impatience';
import { check as stance } from './dismissive/stance';
import { check as deflecting } from './dismissive/deflecting';
import { check as wall } from './dismissive/wall';
import { check as commitmentCertain } from './commitment/certain';
import { check as commitmentUndated } from './commitment/undated';
import { check as safetyPublicAsk } from './safety/public-ask';
import { check as safetyDocument } from './safety/document';
import { check as safetyRemote } from './safety/remote';
import { check as safetyNeverAsk } from './safety/never-ask';
import { check as safetyPublicDetail } from './safety/public-detail';
import { check as safetyShown } from './safety/shown';
import { check as questionUnanswered } from './question/unanswered';
import { check as wayBack } from './next-step/way-back';
import { check as unclearOwner } from './next-step/unclear-owner';
import { check as unclearAction } from './next-step/unclear-action';
import { check as missing } from './next-step/missing';
import { check as unclearTime } from './next-step/unclear-time';
import { check as apologySelf } from './apology/self';
import { check as apologyIf } from './apology/if';
import { check as apologyMany } from './apology/many';
import { check as apologyUnneeded } from './apology/unneeded';
import { check as nameForm } from './name/form';
import { check as nameMissing } from './name/missing';
import { check as nameOther } from './name/other';
import { check as nameSpelling } from './name/spelling';
import { check as cannedCheer } from './canned/cheer';
import { check as cannedBut } from './canned/but';
import { check as cannedFormula } from './canned/formula';
import { check as cannedGush } from './canned/gush';
import { check as cannedUnderstand } from './canned/understand';
import { check as placeholderSlot } from './placeholder/slot';
import { check as placeholderGreeting } from './placeholder/greeting';
import { check as jargonTerm } from './jargon/term';
import { check as jargonNegative } from './jargon/negative';
import { check as jargonUnfortunately } from './jargon/unfortunately';
import { check as jargonStiff } from './jargon/stiff';
import { check as formEmoji } from './form/emoji';
import { check as formBare } from './form/bare';
import { check as formDots } from './form/dots';
import { check as formCapitals } from './form/capitals';
import { check as formExclamations } from './form/exclamations';
import { check as formTexting } from './form/texting';
import { check as formMarks } from './form/marks';
import { check as acknowledgementMissing } from './acknowledgement/missing';
import { check as acknowledgementThin } from './acknowledgement/thin';
import { check as acknowledgementLate } from './acknowledgement/late';
import { check as channelBare } from './channel/bare';
import { check as channelDetail } from './channel/detail';
import { check as channelBounce } from './channel/bounce';
import { check as channelFormal } from './channel/formal';
import { check as channelLink } from './channel/link';
import { check as channelLong } from './channel/long';
import { check as channelSteps } from './channel/steps';

/** Every check, in the order that settles ties. */
export const checks: readonly Check[] = [
  acknowledgementMissing,
  acknowledgementThin,
  acknowledgementLate,
  invalidating,
  doubting,
  shutting,
  impatience,
  wall,
  deflecting,
  minimising,
  comparing,
  defending,
  stance,
  shouldHave,
  failing,
  fault,
  command,
  threat,
  passive,
  missing,
  unclearOwner,
  unclearAction,
  unclearTime,
  wayBack,
  commitmentUndated,
  commitmentCertain,
  questionUnanswered,
  safetyDocument,
  safetyNeverAsk,
  safetyPublicAsk,
  safetyPublicDetail,
  safetyRemote,
  safetyShown,
  placeholderGreeting,
  placeholderSlot,
  apologyIf,
  apologyMany,
  apologySelf,
  apologyUnneeded,
  cannedBut,
  cannedCheer,
  cannedFormula,
  cannedGush,
  cannedUnderstand,
  jargonNegative,
  jargonStiff,
  jargonTerm,
  jargonUnfortunately,
  nameForm,
  nameMissing,
  nameOther,
  nameSpelling,
  formBare,
  formCapitals,
  formDots,
  formEmoji,
  formExclamations,
  formMarks,
  formTexting,
  channelBare,
  channelBounce,
  channelDetail,
  channelFormal,
  channelLink,
  channelLong,
  channelSteps,
];

export { again } from '../stance/model';
