import type { CustomerRecord, Review, Said } from '../lib/engine/review';
import { Icon, type IconName } from './icons';
import { Close, OnDevice } from './Steps';
import { say } from './words';

type Props = { review: Review; name: string | null; onStart(): void; onClose(): void };

/** What was said, each once: what stands inside another entry is left out. */
function distinct(said: readonly (Said | null)[]): Said[] {
  const all = said.filter((one): one is Said => one !== null && one.quote.trim() !== '');
  const key = ({ quote }: Said): string => quote.trim().toLowerCase();
  return all.filter(
    (one, at) =>
      !all.some(
        (other, place) => at !== place && key(other).includes(key(one)) && (key(other) !== key(one) || place < at),
      ),
  );
}

// A row with anything longer than this reads as lines, not as labels.
const labelLength = 28;

function Entries({ said, asLabels }: { said: readonly Said[]; asLabels: boolean }) {
  const areShort = said.every(({ quote }) => quote.length <= labelLength);
  if (asLabels)
    return (
      <>
        {said.map((one) => (
          <span class={areShort ? 'tag' : 'entry'} key={one.quote} dir="auto">
            {one.quote}
          </span>
        ))}
      </>
    );
  if (said.length === 1) return <span dir="auto">{said[0]?.quote}</span>;
  return (
    <ol>
      {said.map(({ quote }) => (
        <li key={quote} dir="auto">
          {quote}
        </li>
      ))}
    </ol>
  );
}

/** Each feeling once, with the words for it that are not its own name. */
function Feelings({ customer }: { customer: CustomerRecord }) {
  const names = [...new Set(customer.feelings.map(({ feeling }) => feeling))].slice(0, 3);
  return (
    <>
      {names.map((name) => {
        const said = distinct(customer.feelings.filter(({ feeling }) => feeling === name));
        const told = said.filter(({ quote }) => quote.trim().toLowerCase() !== say(name)).slice(0, 2);
        return (
          <span key={name} class="entry">
            {say(name)}
            {told.map(({ quote }) => (
              <q key={quote} dir="auto">
                {quote}
              </q>
            ))}
          </span>
        );
      })}
    </>
  );
}

/** What an acknowledgement owes this customer: none, light or in full, with the reason. */
function Due({ review: { acknowledgement, customer } }: { review: Review }) {
  const { due, reason } = acknowledgement;
  return (
    <div class="due">
      <b>{say(due === 'none' ? 'due_none' : 'due')}</b>
      {due !== 'none' && (
        <span class="lvl">
          {say(`due_${due}`)}
          <span class="meter" aria-hidden="true">
            <i class="f" />
            <i class={due === 'full' ? 'f' : ''} />
          </span>
        </span>
      )}
      <small>
        <bdi>{customer.vulnerable ? say('own_line') : reason}</bdi>
      </small>
    </div>
  );
}

function rows(customer: CustomerRecord) {
  const list: [IconName, string, readonly Said[], boolean?][] = [
    ['clock', say('waiting'), distinct([customer.waiting])],
    ['again', say('again'), distinct([customer.repeat])],
    ['crack', say('went_wrong'), distinct(customer.wentWrong).slice(0, 3), true],
    ['flag', say('at_stake'), distinct([...customer.stakes, ...customer.threats]).slice(0, 3), true],
    ['ask', say('asks'), distinct(customer.questions).slice(0, 4)],
  ];
  return list.filter(([, , said]) => said.length > 0);
}

/** What the customer brings, in their own words. Shown on request while the box is empty; never a mood score. */
export function BringsPanel({ review, name, onStart, onClose }: Props) {
  const { customer } = review;
  return (
    <>
      <div class="pop-head">
        <span class="pop-title" id="said">
          {name ? say('brings', name) : say('brings_them')}
        </span>
        <Close onPress={onClose} />
      </div>
      <div class="pop-body">
        <Due review={review} />
        <dl class="brings">
          {customer.feelings.length > 0 && (
            <div>
              <dt>
                <Icon name="heart" />
                {say('feels')}
              </dt>
              <dd>
                <Feelings customer={customer} />
              </dd>
            </div>
          )}
          {rows(customer).map(([icon, label, said, asLabels]) => (
            <div key={icon}>
              <dt>
                <Icon name={icon} />
                {label}
              </dt>
              <dd>
                <Entries said={said} asLabels={asLabels ?? false} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div class="pop-foot">
        <OnDevice />
        <button type="button" class="tb push" onClick={onStart}>
          {say('start')}
        </button>
      </div>
    </>
  );
}
