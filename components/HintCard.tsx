import type { Hint, Rewrite, Thread } from '../lib/engine/review';
import { Icon, LineSample } from './icons';
import { kindOf } from './kind';
import { Parts } from './Parts';
import { Quote } from './Quote';
import { RewriteButton } from './RewriteButton';
import { Close, Steps } from './Steps';
import { callName, voiceOf } from './voice';
import { say } from './words';

type Props = {
  hint: Hint;
  /** Place among the hints that count, from 0; -1 for a note. */
  index: number;
  total: number;
  draft: string;
  thread: Thread | null;
  menu: boolean;
  /** The optional words are wanted. */
  longer: boolean;
  onStep(by: 1 | -1): void;
  onRewrite(rewrite: Rewrite): void;
  onKeep(): void;
  onNotHelpful(): void;
  onMenu(): void;
  onLonger(): void;
  onClose(): void;
};

/** The heading of a hint: the words it is about in quotation marks, or the need. */
export const headingOf = (hint: Hint, draft: string): string =>
  hint.title ?? (hint.span ? `“${draft.slice(hint.span.start, hint.span.end).trim()}”` : say(kindOf(hint).label));

/** The lines around an insertion, so that its place is seen before it is pressed. */
function Place({ draft, at }: { draft: string; at: number }) {
  const before = draft.slice(0, at).trimEnd().split('\n').at(-1)?.trim();
  const after = draft.slice(at).trimStart().split('\n')[0]?.trim();
  const end = before?.split(/(?<=[.!?])\s/).at(-1);
  return (
    <figure class="place" aria-label={say('place')}>
      {end && (
        <span lang="en" dir="ltr">
          {end}
        </span>
      )}
      <span class="here">{say('here')}</span>
      {after && (
        <span lang="en" dir="ltr">
          {after}
        </span>
      )}
    </figure>
  );
}

/** A rewrite with its optional words in it. */
function lengthened(rewrite: Rewrite): Rewrite {
  const { optional, ...rest } = rewrite;
  if (!optional) return rewrite;
  return { ...rest, text: rewrite.text.slice(0, optional.at) + optional.words + rewrite.text.slice(optional.at) };
}

/** One hint: what the customer may hear, their own words, and what could stand instead. */
export function HintCard(props: Props) {
  const { hint, index, total, draft, thread, menu, longer } = props;
  const offered = hint.rewrites.slice(0, 2);
  const optional = offered.find((rewrite) => rewrite.optional)?.optional;
  const { line, label } = kindOf(hint);
  const voice = voiceOf(hint.evidence, thread);
  const why = (
    <p class="why" id="why">
      <bdi lang="en">{hint.message}</bdi>
    </p>
  );
  return (
    <>
      <div class="pop-head">
        <span class="kind">
          <LineSample line={line} />
          {say(label)}
        </span>
        {index >= 0 && <Steps index={index} total={total} onStep={props.onStep} />}
        <Close onPress={props.onClose} />
      </div>
      <div class="pop-body">
        <p class="said" id="said">
          <bdi lang="en" dir={hint.title ? undefined : 'ltr'}>
            {headingOf(hint, draft)}
          </bdi>
        </p>
        {hint.parts ? <Parts parts={hint.parts} /> : why}
        {hint.parts && why}
        {voice && <Quote voice={voice} name={callName(thread)} />}
        {hint.place !== null && hint.rewrites.length > 0 && <Place draft={draft} at={hint.place} />}
        {hint.rewrites.length > 0 ? (
          <div class="rewrites">
            {offered.map((rewrite, place) => {
              const wanted = longer ? lengthened(rewrite) : rewrite;
              return (
                <RewriteButton
                  key={rewrite.text}
                  draft={draft}
                  rewrite={wanted}
                  first={place === 0}
                  onPress={() => props.onRewrite(wanted)}
                />
              );
            })}
            {optional && (
              <button type="button" class="optional" role="switch" aria-checked={longer} onClick={props.onLonger}>
                <span class="sw" />
                {say('add', optional.words)}
              </button>
            )}
          </div>
        ) : (
          hint.family === 'acknowledgement' && <p class="own">{say('own_line')}</p>
        )}
      </div>
      <div class="pop-foot">
        <button type="button" class="tb" onClick={props.onKeep}>
          {say(hint.span ? 'keep' : 'leave')}
        </button>
        <button type="button" class="tb" onClick={props.onNotHelpful}>
          {say('not_helpful')}
        </button>
        <button
          type="button"
          class="ib push more"
          aria-label={say('more')}
          aria-haspopup="menu"
          aria-expanded={menu}
          onClick={props.onMenu}
        >
          <Icon name="dots" />
        </button>
      </div>
    </>
  );
}
