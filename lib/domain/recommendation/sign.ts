import type { Span } from '../text/span';

/**
 * What the rules can ask of a unit, each with the words that show it:
 * - `must`, `should`, `may`: a modal that governs one of its clauses;
 * - `weak-must`: 要 before something that is no verb of the lists;
 * - `verb-first`: a verb without a subject heads it; `verb-later`: heads a clause after a short topic;
 * - `verb-last`: its last clause says that something goes on, `wish`: it begins with 让;
 * - `setting`: only 在…、通过… clauses come before its end, `scene`: one comes first; `acts`: an actor with a verb of policy, `home-acts`: the province, the county, `place-acts`: a place by its name, `somebody-acts`: one that is no actor of policy;
 * - `enumerated`, `further`, `example`, `turn`: how it begins;
 * - `past`, `done`, `figure` (a number at the end of a clause), `number` (anywhere), `lack`, `harm` (what a clause ends in, or a grave wrong), `troubles` (several by name), `but`, `copula`, `general`, `view`, `told` (了 after any verb), `effect`, `plan`, `looking`, `bearing`, `anaphora`: word roles where they tell;
 * - `says`: an authority speaks in it; `indirect`: without quotation marks; `provides`: a statute does; `quoted`: it begins inside a quotation;
 * - `said-on`: it goes on with what an authority asked in the unit before;
 * - `reported`, `meeting`, `notice`: it tells news or gives notice; `after-authority`: follows an authority's word; `decreed`: the state issues a document in it; `case`: it tells of an example, 以…为例;
 * - `state-acts`, `convened`, `weighs`, `saying`, `dynasty`: frames of the argument: the state does something, a gathering is held, the weight of the matter, a saying, an age long past; `dateline`: it opens a paragraph as news does; `vague`: its subject is 一些…;
 * - `never`, `urgent`, `only-way`: it forbids outright, says that its deed can wait no longer, or says that one way alone is left (因此，只有…) or one deed alone helps (只有守住…，才能…);
 * - `announces`: it says that measures follow (提出如下建议：);
 * - `keyed`: it is headed by a word in quotation marks that the rest is about (“放”，就是…);
 * - `regulates`: it lays down a rule without a modal (由平台统一申报, 三日内退还);
 * - `advised`: the advice of an expert, a deputy or a member is passed on;
 * - `overcome`: the trouble it names is got over in the same sentence (曾经无人问津，如今成了景区);
 * - `instance`: it tells of one or of some and asks nobody (他们扎根山村, 从护林员到乡村教师);
 * - `holds`: it states what holds in general and asks nobody (清单越细，效果越好);
 * - `question`: it asks.
 */
export type Sign =
  | 'must'
  | 'should'
  | 'may'
  | 'weak-must'
  | 'harm'
  | 'troubles'
  | 'trying'
  | 'verb-first'
  | 'verb-later'
  | 'setting'
  | 'scene'
  | 'acts'
  | 'home-acts'
  | 'place-acts'
  | 'somebody-acts'
  | 'enumerated'
  | 'further'
  | 'example'
  | 'turn'
  | 'past'
  | 'done'
  | 'figure'
  | 'number'
  | 'lack'
  | 'but'
  | 'copula'
  | 'general'
  | 'view'
  | 'told'
  | 'effect'
  | 'wish'
  | 'verb-last'
  | 'decreed'
  | 'plan'
  | 'looking'
  | 'bearing'
  | 'anaphora'
  | 'says'
  | 'indirect'
  | 'provides'
  | 'quoted'
  | 'question'
  | 'reported'
  | 'meeting'
  | 'notice'
  | 'after-authority'
  | 'case'
  | 'said-on'
  | 'advised'
  | 'state-acts'
  | 'convened'
  | 'weighs'
  | 'vague'
  | 'saying'
  | 'dynasty'
  | 'dateline'
  | 'never'
  | 'urgent'
  | 'only-way'
  | 'announces'
  | 'regulates'
  | 'keyed'
  | 'overcome'
  | 'instance'
  | 'holds';

/** Notes that a unit has a sign and the words that show it; the first found stands. */
export type AddSign = (sign: Sign, shownBy: Span) => void;
