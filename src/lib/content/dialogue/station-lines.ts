import type { ArcLine } from '$lib/domain/dialogue/arc';

/** What is said at the stations of a session: arriving, exploring, naming, choosing, closing. */
export const stationLines = {
  plain: {
    act: 'information',
    say: [
      {
        en: 'Before you write: this is a program, not a person, and not medical care. What you write stays on this device.',
        zh: '先说清楚：这里是一个程序，不是人，也不是看病。你写的只留在这台设备上。'
      },
      {
        en: 'Plainly, first: nobody reads this but you. It is a program with written lines, no person behind it, no medical care.',
        zh: '先讲明白：除了你没有人看这些字。这是个按写好的话来回应的程序，背后没有人，也不是医疗。'
      },
      {
        en: 'One thing to know: a program answers here, no person and no doctor. Nothing leaves this device.',
        zh: '有件事先知道：在这里回应的是程序，不是人，也不是医生。什么都不会离开这台设备。'
      }
    ]
  },
  'enough-today': {
    act: 'suggestion',
    say: [
      {
        en: 'This is not the first page today. A person might be better company now: a call, a text, a shared table. Stay if you like.',
        zh: '今天已经写过几页了。这会儿有个人也许更好：打个电话、发条消息、一起坐坐。想留下也行。'
      },
      {
        en: 'There has been a lot of writing today. Someone real could take over from here. The page stays open all the same.',
        zh: '今天写了不少。接下来可以找个真实的人。这一页照样开着。'
      },
      {
        en: 'Today has had its pages. If anyone is within reach, reach there first. If not, write.',
        zh: '今天的几页够多了。身边要是有人，先找人；没有的话，就写。'
      }
    ]
  },
  open: {
    act: 'suggestion',
    say: [
      { en: 'Any end of it will do to begin.', zh: '随便从哪头说起。' },
      { en: 'Begin with whatever comes first. Order can wait.', zh: '哪一句先冒出来，就写哪一句。' },
      { en: 'Write it badly if you like.', zh: '写得乱一点也没关系。' },
      { en: 'The middle is a fine place to start.', zh: '不用从头讲，从中间开始也行。' },
      { en: 'One thing from today, large or small.', zh: '今天的一件事，大的小的都行。' },
      { en: 'Put down the part that is loudest.', zh: '先放下最响的那一部分。' },
      { en: 'Just the first sentence. The rest can follow or not.', zh: '先写第一句，后面有没有都可以。' },
      { en: 'Say what it is about, in as few words as you want.', zh: '说说是什么事，多少个字随你。' }
    ]
  },
  'callback-step': {
    act: 'information',
    say: [
      {
        en: 'On {date} you meant to do this: “{memory}” Start there, or anywhere else.',
        zh: '{date}你打算做的一步是“{memory}”。可以从这儿说起，也可以说别的。'
      },
      {
        en: 'Kept from {date}: “{memory}” However it went is fine. So is another subject.',
        zh: '{date}留下的一小步：“{memory}”。做没做都行，说别的也行。'
      },
      {
        en: 'There is a step from {date}, “{memory}” It can be picked up or left lying.',
        zh: '{date}有一步记在这儿，“{memory}”。接着说，或者让它放着。'
      },
      {
        en: '“{memory}” was the plan on {date}. Any answer will do, or none.',
        zh: '{date}的打算是“{memory}”。什么答案都行，不答也行。'
      }
    ]
  },
  'callback-quote': {
    act: 'information',
    say: [
      {
        en: 'On {date} you kept a line: “{memory}” Go on from it, or begin anew.',
        zh: '{date}你留下一句：“{memory}”。可以接着它说，也可以重新开始。'
      },
      {
        en: 'Your words from {date}: “{memory}” They are only here if wanted.',
        zh: '{date}你的原话：“{memory}”。想看才看。'
      },
      {
        en: '“{memory}” is what you chose to keep on {date}. Today may be about something else.',
        zh: '{date}你选择留下的是“{memory}”。今天也许是别的事。'
      }
    ]
  },
  'callback-technique': {
    act: 'information',
    say: [
      {
        en: 'On {date} you did “{memory}” It can be done again later, or something else. First, today.',
        zh: '{date}你做过“{memory}”。待会儿可以再做，也可以换。先说今天。'
      },
      {
        en: 'Last kept, {date}: “{memory}” Today starts wherever it starts.',
        zh: '上次留下的，{date}：“{memory}”。今天从哪儿开始都行。'
      },
      { en: '“{memory}” was {date}. Write what today is.', zh: '{date}是“{memory}”。写写今天是什么。' }
    ]
  },
  'callback-person': {
    act: 'information',
    say: [
      {
        en: 'You kept a name on {date}: {memory}. Today can be about that, or about none of it.',
        zh: '{date}你留下过一个人：{memory}。今天可以说这个，也可以完全不说。'
      },
      {
        en: 'From {date}: {memory}. Pick it up, or start elsewhere.',
        zh: '{date}写到过：{memory}。接着说，或者从别处开始。'
      },
      {
        en: '{memory} was in what you wrote on {date}. Begin there or somewhere else.',
        zh: '{date}你写到了{memory}。从这儿说起，或者从别处。'
      }
    ]
  },
  'callback-event': {
    act: 'information',
    say: [
      {
        en: 'You kept this on {date}: “{memory}” It can be looked at, or left.',
        zh: '{date}你记下了“{memory}”。看看它，或者放着。'
      },
      {
        en: 'A day you kept, {date}: “{memory}” Write about it or around it.',
        zh: '你记着的一天，{date}：“{memory}”。写它，或者绕开它。'
      },
      {
        en: '“{memory}”, kept on {date}. There is no need to begin there.',
        zh: '{date}记下的“{memory}”。不必从这里开始。'
      }
    ]
  },
  'callback-theme': {
    act: 'information',
    say: [
      {
        en: 'Your word on {date} was “{memory}” Today may have another.',
        zh: '{date}你的词是“{memory}”。今天也许是别的词。'
      },
      {
        en: 'On {date} it was called “{memory}” See what it is now.',
        zh: '{date}你把它叫作“{memory}”。看看现在叫什么。'
      },
      {
        en: '“{memory}” is the word you kept on {date}. Start from it or from scratch.',
        zh: '{date}你留下的词是“{memory}”。从它开始，或者重新来。'
      }
    ]
  },
  'near-technique': {
    act: 'information',
    say: [
      {
        en: 'On {date}, with something that may be near this, you did “{memory}”: {pre} before, {post} after.',
        zh: '{date}，为一件也许相近的事，你做过“{memory}”：之前{pre}，之后{post}。'
      },
      {
        en: '{date} may have been about something like this. You tried “{memory}” then: {pre} before, {post} after.',
        zh: '{date}说的，也许和这个有点像。那次你试了“{memory}”：之前{pre}，之后{post}。'
      },
      {
        en: 'A page from {date} looks close to this one. “{memory}” was tried there: {pre} before, {post} after.',
        zh: '{date}有一页，看着和今天的相近。那次试的是“{memory}”：之前{pre}，之后{post}。'
      },
      {
        en: 'Something near this was written on {date}. Marked around “{memory}”: {pre} before, {post} after.',
        zh: '{date}写过相近的。做“{memory}”前后你标的是：{pre}，{post}。'
      }
    ]
  },
  'near-quote': {
    act: 'information',
    say: [
      {
        en: 'A line you kept on {date} may belong beside this: “{memory}”',
        zh: '{date}你留下的一句，也许挨得上：“{memory}”'
      },
      {
        en: 'From {date}, in your own words, perhaps about the same: “{memory}”',
        zh: '{date}你自己的话，说的也许是同一件：“{memory}”'
      },
      {
        en: 'You kept this on {date}: “{memory}” It may be near, or not at all.',
        zh: '{date}你留过这句：“{memory}”。也许有关，也许无关。'
      },
      {
        en: '“{memory}” is from {date}. Put it beside today, or leave it there.',
        zh: '“{memory}”，是{date}的。放在今天旁边看看，或者随它去。'
      }
    ]
  },
  'next-day': {
    act: 'information',
    say: [
      {
        en: '“{name}” is better judged a day later. Before it: {pre}. Today: {post}. Other things have happened since, too.',
        zh: '“{name}”要隔一天再看。做之前：{pre}。今天：{post}。这中间也有别的事。'
      },
      {
        en: 'The day after “{name}”: {post}. Before it you had marked {pre}. A day moves a mood for many reasons.',
        zh: '做完“{name}”的第二天：{post}。做之前你标的是{pre}。一天里，影响心情的事很多。'
      },
      {
        en: 'You marked {pre} before “{name}”, and {post} today. That is the mark that counts for it; nothing more is asked.',
        zh: '做“{name}”之前你标了{pre}，今天标了{post}。它看的就是今天这一下，不再多问。'
      }
    ]
  },
  quoted: {
    act: 'reflection',
    say: [
      { en: '“{words}” That is how you put it.', zh: '“{words}”，这是你的原话。' },
      { en: 'In your words: “{words}”', zh: '用你的话说：“{words}”' },
      { en: '“{words}” It stands there now, as you said it.', zh: '“{words}”，就照你说的写在这儿。' },
      { en: 'What you wrote can stay exactly so: “{words}”', zh: '原样放着：“{words}”' },
      { en: 'One sentence, yours: “{words}”', zh: '你的一句话：“{words}”' },
      { en: 'You said it this way: “{words}”', zh: '你是这么说的：“{words}”' },
      { en: 'Word for word: “{words}”', zh: '一个字没动：“{words}”' },
      { en: '“{words}” Nobody has to put it differently.', zh: '“{words}”，不用换别的说法。' },
      { en: 'Here is the sentence again: “{words}”', zh: '那一句在这儿：“{words}”' }
    ]
  },
  encourage: {
    act: 'affirmation',
    say: [
      { en: 'That is on the page now.', zh: '写下来了。' },
      { en: 'Noted, as it is.', zh: '记下了，原样的。' },
      { en: 'There may be more under that. There is time.', zh: '这下面也许还有，不急。' },
      { en: 'A few words can hold a lot.', zh: '几个字也能装很多。' },
      { en: 'That does not need to be put better.', zh: '不用再说得更好了。' },
      { en: 'It can be said in pieces.', zh: '可以一点一点说。' },
      { en: 'Taken down. Nothing has to follow from it yet.', zh: '收下了，后面怎样先不管。' },
      { en: 'That counts as a beginning.', zh: '这就算开了头。' },
      { en: 'No need to make it make sense.', zh: '不必说得通。' },
      { en: 'Short is fine.', zh: '短也可以。' }
    ]
  },
  'encourage-pleasant': {
    act: 'affirmation',
    say: [
      { en: 'Worth writing down.', zh: '值得写下来。' },
      { en: 'A thing like that can take up a whole line.', zh: '这样的事，占一整行也应该。' },
      { en: 'That is on the page, in good light.', zh: '写下来了，光线正好。' },
      { en: 'Good that it got written while it is fresh.', zh: '趁新鲜写下来，挺好。' },
      { en: 'That one may stay a while.', zh: '这个可以多留一会儿。' }
    ]
  },
  more: {
    act: 'suggestion',
    say: [
      { en: 'Write the next bit, the one that comes right after.', zh: '接着写，紧跟在后面的那一点。' },
      {
        en: 'Stay with the moment itself: where you were, what was said.',
        zh: '回到那一刻：在哪儿，谁说了什么。'
      },
      { en: 'Add the part that keeps returning.', zh: '写写老是回来的那一部分。' },
      { en: 'Tell what it was like from the inside.', zh: '说说那时候里面是什么样。' },
      { en: 'Go on a little. Whatever is nearest.', zh: '再往下一点，手边是什么就写什么。' },
      { en: 'Write what makes it matter.', zh: '写写它要紧在哪儿。' },
      {
        en: 'One more line: what is the hardest part to say goes last, or first.',
        zh: '再来一句：最难说的那句，放最后或最前都行。'
      },
      { en: 'Follow it one step further.', zh: '顺着它再走一步。' },
      {
        en: 'Describe the worst minute of it, or the one just before.',
        zh: '写写最难的那一分钟，或者它前面的一分钟。'
      },
      { en: 'Put down what happened next, or what did not.', zh: '写写后来发生了什么，或者没发生什么。' }
    ]
  },
  'more-pleasant': {
    act: 'suggestion',
    say: [
      { en: 'Write the best second of it.', zh: '写写其中最好的那一秒。' },
      { en: 'Add what your own part in it was.', zh: '写写这里面你出的那份力。' },
      { en: 'Tell it slower: what you saw, what you heard.', zh: '慢一点讲：看到什么，听到什么。' },
      { en: 'Say who else would like to know.', zh: '写写还有谁会想知道。' },
      { en: 'Put down what made it possible.', zh: '写写是什么让它发生的。' }
    ]
  },
  name: {
    act: 'suggestion',
    say: [
      { en: 'Pick the word that is nearest, or write your own.', zh: '挑一个最接近的词，也可以写自己的。' },
      {
        en: 'One of these may fit better than “bad” or “fine”. Your own word fits best.',
        zh: '“不好”“还行”有很多种，看看哪个更像。自己的词最好。'
      },
      { en: 'See if one of these is close. None has to be.', zh: '看看有没有哪个接近，都不像也没关系。' },
      {
        en: 'Give it a word: one of these, or one nobody else would use.',
        zh: '给它一个词：这里面的，或者只有你会用的。'
      },
      { en: 'Several may be true at once. Take the one on top.', zh: '也许好几个都对，拿最上面的那个。' },
      {
        en: 'A word can make it easier to hold. Choose one, or skip this.',
        zh: '有个词，会好拿一点。选一个，或者跳过。'
      },
      { en: 'Try a word on it. It can be changed later.', zh: '先给它套个词，不合身再换。' },
      { en: 'Find the nearest word, the way one finds a light switch.', zh: '像摸开关那样，摸一个最近的词。' }
    ]
  },
  named: {
    act: 'reflection',
    say: [
      { en: '{feeling}, then.', zh: '{feeling}，就叫它这个。' },
      { en: '{feeling}. That is the word you chose.', zh: '{feeling}。这是你挑的词。' },
      { en: 'The nearest word is: {feeling}.', zh: '最接近的是：{feeling}。' },
      { en: '{feeling}. It has a name now.', zh: '{feeling}。它有名字了。' },
      { en: 'You call it {feeling}.', zh: '你管它叫{feeling}。' },
      { en: '{feeling}, in your own judgement, and nobody else’s.', zh: '{feeling}，由你说了算。' },
      { en: 'Of all the words, {feeling}.', zh: '这么多词里，是{feeling}。' },
      { en: '{feeling}: written at the top of the page.', zh: '{feeling}，写在这一页最上面。' }
    ]
  },
  unnamed: {
    act: 'affirmation',
    say: [
      { en: 'No word fits, then. It can go without.', zh: '没有合适的词，那就不叫什么。' },
      { en: 'It can stay unnamed.', zh: '不给它名字也行。' },
      { en: 'Skipped. Words are optional here.', zh: '跳过了，词可有可无。' },
      { en: 'Not everything has a word at this hour.', zh: '这会儿不是什么都有词。' }
    ]
  },
  offer: {
    act: 'information',
    say: [
      { en: 'There are a few ways on from here. You choose.', zh: '接下来有几条路，你来选。' },
      { en: 'Three ways on. None of them is the right one.', zh: '有三条路，没有哪条才对。' },
      {
        en: 'From here it can go like this, or this, or just on.',
        zh: '往下可以这样走，可以那样走，也可以就这么说下去。'
      },
      {
        en: 'Some things to do with it, or nothing at all. Your choice.',
        zh: '可以拿它做点什么，也可以什么都不做，由你。'
      },
      {
        en: 'Here is what fits what you wrote, something new, and simply being heard.',
        zh: '这里有一个合适的，一个没试过的，还有一个只是听。'
      },
      { en: 'Pick a path, or keep writing.', zh: '挑一条路，或者接着写。' },
      { en: 'A fork. All three lead back home.', zh: '路在这里分岔，每条都能走回来。' },
      { en: 'Next is up to you: these three, or a pause.', zh: '接下来你定：这三个里选一个，或者歇一会儿。' }
    ]
  },
  'offer-again': {
    act: 'affirmation',
    say: [
      { en: 'Not that one, then. Here are others.', zh: '那个不合适，这里还有别的。' },
      { en: 'Good to know. It is put away; these are left.', zh: '知道了，那个收起来，还有这些。' },
      { en: 'Put back. Choose another, or just write.', zh: '放回去了，换一个，或者只是写。' },
      { en: 'No harm in that. These are still here.', zh: '没关系，这几个还在。' },
      { en: 'Some days it does not fit. Look at the rest.', zh: '有些天就是不合，看看别的。' }
    ]
  },
  'keep-writing': {
    act: 'affirmation',
    say: [
      { en: 'The page goes on. The ways below can wait.', zh: '接着写，下面几条路不急。' },
      { en: 'Added. The choice is still there when it is wanted.', zh: '添上了，想选的时候再选。' },
      { en: 'Room for that as well.', zh: '这个也放得下。' },
      { en: 'That too, before anything else.', zh: '先放下这个，别的再说。' }
    ]
  },
  'choose-one': {
    act: 'suggestion',
    say: [
      {
        en: 'Kept with the rest. To go on, tap the one that is nearest.',
        zh: '一起放着了。要往下走，点一个最接近的。'
      },
      { en: 'Noted. One of these is needed to go on; any of them.', zh: '记下了。往下要选一个，哪个都行。' },
      { en: 'That fits beside it. Choose one below, or skip.', zh: '放在旁边了。下面选一个，或者跳过。' }
    ]
  },
  'rate-after': {
    act: 'suggestion',
    say: [
      {
        en: 'Mark where it is now. The first mark is hidden until you have.',
        zh: '标一下现在在哪儿。标好之前，不给你看上一次的。'
      },
      {
        en: 'One more mark, as it is this minute. Any direction is a true answer.',
        zh: '再标一次，就按这一刻的。往哪边都是真的。'
      },
      { en: 'Before stopping, mark it again, without looking back.', zh: '停下之前再标一次，不用回头看。' },
      {
        en: 'Touch the place where it is now. It may not have moved.',
        zh: '点一下它现在的位置，没动也正常。'
      },
      {
        en: 'Now the line once more. Not where it should be; where it is.',
        zh: '再来一次那条线，不是该在哪儿，是在哪儿。'
      },
      { en: 'A last mark for this page.', zh: '给这一页标最后一下。' },
      { en: 'Put the mark where it honestly is.', zh: '老实标，在哪儿就标哪儿。' },
      { en: 'And the mark for now, whichever way it went.', zh: '标一下此刻，不管往哪边去了。' }
    ]
  },
  'lift-up': {
    act: 'information',
    say: [
      {
        en: 'Before: {pre}. Now: {post}. Many things can move a mood; this was one session.',
        zh: '之前：{pre}。现在：{post}。影响心情的事很多，这只是一次。'
      },
      {
        en: 'Your marks: {pre} at first, {post} now. One session, and much else besides.',
        zh: '你的标记：先是{pre}，现在{post}。一次而已，还有很多别的原因。'
      },
      {
        en: 'From {pre} to {post}, by your own mark. What did it cannot be known from one page.',
        zh: '按你自己的标记，从{pre}到{post}。只凭这一页，说不出是因为什么。'
      },
      {
        en: 'You marked {pre}, and then {post}. It is what it is today.',
        zh: '你先标了{pre}，后来标了{post}。今天就是这样。'
      },
      {
        en: 'First mark {pre}, second mark {post}. Moods move for many reasons.',
        zh: '第一次{pre}，第二次{post}。心情会因为很多事动一动。'
      },
      {
        en: '{pre} at the start, {post} at the end. A page cannot say why.',
        zh: '开头{pre}，结尾{post}。为什么，一页纸说不清。'
      },
      {
        en: 'Two marks: {pre}, {post}. The second is further up; the reasons are yours to guess.',
        zh: '两个标记：{pre}，{post}。后一个高一些，原因由你去猜。'
      },
      {
        en: 'It stood at {pre} and stands at {post}. Time alone does some of that.',
        zh: '先停在{pre}，现在停在{post}。时间自己也会做一点。'
      }
    ]
  },
  'lift-same': {
    act: 'information',
    say: [
      {
        en: 'Before: {pre}. Now: {post}. The mark did not move. That counts as true, not as failure.',
        zh: '之前：{pre}。现在：{post}。没有变。这是真实的，不是失败。'
      },
      {
        en: 'Still {post}. Some things stay where they are for an evening.',
        zh: '还是{post}。有些事，一时就是停在那儿。'
      },
      {
        en: 'Both marks say {post}. Ten minutes do not have to change anything.',
        zh: '两次都是{post}。十分钟，不必改变什么。'
      },
      {
        en: '{pre} then, {post} now. No movement is also an answer.',
        zh: '刚才{pre}，现在{post}。没动也是一个答案。'
      },
      { en: 'The same place: {post}. You did the thing anyway.', zh: '同一个地方：{post}。事情你还是做了。' },
      { en: 'The mark stays at {post}. It was an honest one.', zh: '标记停在{post}，标得老实。' },
      {
        en: 'Unmoved: {post}. Some pages are only for writing down.',
        zh: '没动，{post}。有的页只是用来写下来的。'
      },
      {
        en: '{post}, as before. Nothing was owed by this hour.',
        zh: '和刚才一样，{post}。这一会儿什么也不欠。'
      }
    ]
  },
  'lift-steady': {
    act: 'information',
    say: [
      { en: 'Before and now: {post}. It held.', zh: '之前和现在，都是{post}。稳稳的。' },
      { en: 'Twice the same mark: {post}.', zh: '两次标在同一处：{post}。' },
      { en: '{post} when you came, {post} now.', zh: '来的时候{post}，现在也是{post}。' },
      { en: 'Both marks: {post}. Nothing needed moving.', zh: '两次都是{post}，本来也不用动。' },
      { en: '{post} twice over. A level day.', zh: '两次{post}，平平的一天。' },
      { en: 'Still {post}, and that is a good place to leave it.', zh: '仍是{post}，停在这里正好。' },
      { en: 'The second mark says {post} too.', zh: '第二次，也是{post}。' }
    ]
  },
  'lift-down': {
    act: 'information',
    say: [
      {
        en: 'Before: {pre}. Now: {post}. Looking at something closely can do that. It often passes within hours.',
        zh: '之前：{pre}。现在：{post}。凑近看一件事，常常会这样，多半几个小时里会过去。'
      },
      {
        en: 'Lower than before: {pre}, then {post}. Something gentle or someone near is a good next hour.',
        zh: '比刚才低：先{pre}，后{post}。接下来一小时，挨着点温和的东西，或者找个人。'
      },
      {
        en: 'Your marks went from {pre} to {post}. This way did not suit today; that is worth knowing.',
        zh: '你的标记从{pre}到了{post}。今天这个法子不合适，知道这一点也有用。'
      },
      {
        en: '{pre} at first, {post} now. It was stirred up; let it settle before touching it again.',
        zh: '先是{pre}，现在{post}。翻动了一下，今天先不去碰它也好。'
      },
      {
        en: 'It went from {pre} to {post}. Be easy with the next hour; company helps more than a page now.',
        zh: '从{pre}到{post}。接下来一小时轻着点过，这会儿有人在，比一页纸管用。'
      },
      {
        en: 'Marked {pre}, then {post}. Another way, or none, may be better next time.',
        zh: '先标{pre}，再标{post}。下回换个法子，或者什么都不做，也许更好。'
      },
      {
        en: '{post} now, {pre} when it began. Nothing was done wrong; this one is put lower on the list.',
        zh: '现在{post}，开始时{pre}。不是你做错了，这个法子以后往后排。'
      }
    ]
  },
  'lift-unrated': {
    act: 'affirmation',
    say: [
      { en: 'No mark, then. Nothing depends on it.', zh: '不标也行，没有什么靠它。' },
      { en: 'Left unmarked.', zh: '没有标记，就空着。' },
      { en: 'Without a number this time.', zh: '这次没有数字。' }
    ]
  },
  'lift-regression': {
    act: 'information',
    say: [
      {
        en: 'A low like this usually comes up by about {rise} within a while on its own, so count only what is beyond that, if anything.',
        zh: '这样的低处，过一阵自己往往会升{rise}左右，超出的部分才算数，没有也正常。'
      },
      {
        en: 'Worth knowing: starting this low, marks tend to rise by about {rise} even on days without any of this.',
        zh: '有件事值得知道：从这么低开始，哪怕什么都不做，标记通常也会升{rise}左右。'
      },
      {
        en: 'Lows tend back toward the middle by themselves, by about {rise} from here. Part of this is that.',
        zh: '低处自己会往中间回一点，从这里大约回{rise}。这里面有它的一份。'
      }
    ]
  },
  'lift-next-day': {
    act: 'information',
    say: [
      {
        en: 'Right after writing like this, many people feel lower for a while. Tomorrow is the better day to judge.',
        zh: '这样写完，很多人会先低一阵。好不好，明天看更准。'
      },
      {
        en: 'This kind of writing is judged by the next day, not by the next minute.',
        zh: '这种写法，要看第二天，不看下一分钟。'
      },
      {
        en: 'The mark right after means little here. A check-in tomorrow will say more.',
        zh: '刚写完的标记说明不了什么，明天记一次，更说明问题。'
      }
    ]
  },
  'summary-bare': {
    act: 'summary',
    say: [
      {
        en: 'You wrote “{clause}” and left it at that. That can be enough.',
        zh: '你写了“{clause}”，就写到这里。这样也够。'
      },
      {
        en: '“{clause}” was said. No exercise was needed to say it.',
        zh: '“{clause}”，说出来了，不做练习也能说。'
      },
      { en: 'What is on this page: “{clause}”', zh: '这一页上写着：“{clause}”' }
    ]
  },
  missed: {
    act: 'question',
    say: [
      { en: 'Did that miss anything?', zh: '有没有漏掉什么？' },
      { en: 'Anything that is not quite right in there?', zh: '有哪里说得不对吗？' },
      { en: 'What did that leave out?', zh: '还少了什么吗？' },
      { en: 'Is there something to add or to correct?', zh: '有没有要补的、要改的？' },
      { en: 'Does that say it, or is a piece missing?', zh: '这样说全了吗，还是缺一块？' },
      { en: 'Would you put any of it differently?', zh: '有哪句你会换个说法吗？' },
      { en: 'Is that fair to what you wrote?', zh: '这样说，对得起你写的吗？' },
      { en: 'Something overlooked?', zh: '有看漏的吗？' }
    ]
  },
  'missed-added': {
    act: 'reflection',
    say: [
      { en: 'Added: “{missed}”', zh: '补上了：“{missed}”' },
      { en: '“{missed}” belongs to it too.', zh: '“{missed}”，也算在里面。' },
      { en: 'And this: “{missed}”', zh: '还有这个：“{missed}”' },
      { en: '“{missed}” That goes with the rest.', zh: '“{missed}”，和其余的放在一起。' }
    ]
  },
  'missed-nothing': {
    act: 'affirmation',
    say: [
      { en: 'Then it is complete for now.', zh: '那就先这样，齐了。' },
      { en: 'Good. It stands as it is.', zh: '好，就这么放着。' },
      { en: 'That is it, then.', zh: '那就是这些。' },
      { en: 'Fine. Nothing more to write.', zh: '行，不用再写了。' },
      { en: 'All right. The page is done.', zh: '好的，这一页写完了。' },
      { en: 'So it says what it should.', zh: '那就说到了。' },
      { en: 'Nothing missing, then.', zh: '没漏，那就好。' },
      { en: 'Left as written.', zh: '照写的放着，一个字不动。' },
      { en: 'Complete enough.', zh: '够全了。' }
    ]
  },
  tray: {
    act: 'suggestion',
    say: [
      {
        en: 'Keep any of this, or none. What you do not tap is not remembered.',
        zh: '想留什么就点一下，不留也行。没点的不会记住。'
      },
      {
        en: 'Tap what should be here next time. The rest goes.',
        zh: '下次还想看到的，点一下。其余的就放它走。'
      },
      { en: 'Take along what is worth taking.', zh: '值得带走的，带走。' },
      { en: 'Choose what to hold on to. Empty hands are fine.', zh: '挑几样留着，空着手也好。' },
      { en: 'Mark what you want kept on this device.', zh: '标出想留在这台设备里的。' },
      { en: 'Some of this can stay; you say which.', zh: '可以留下一些，哪些由你说。' },
      { en: 'Put aside what you may want again.', zh: '以后可能还用得上的，放一边。' },
      { en: 'Last thing: keep what you like.', zh: '最后一件：喜欢的留下。' }
    ]
  },
  bye: {
    act: 'affirmation',
    say: [
      { en: 'Good place to stop.', zh: '停在这里正好。' },
      { en: 'Enough for now.', zh: '先到这儿。' },
      {
        en: 'It is all here if you want it, and nothing needs you to come back.',
        zh: '想看的时候都在，也没有什么非要你回来。'
      },
      { en: 'The page can be closed. It keeps.', zh: '这一页可以合上了，放得住。' },
      { en: 'Off to the rest of the day, or the night.', zh: '去过剩下的白天，或者夜晚吧。' },
      {
        en: 'Done here. Look up for a moment before the next thing.',
        zh: '这里好了。做下一件事之前，先抬头看一眼。'
      },
      {
        en: 'That is a session. Put the screen away if you can.',
        zh: '这一次就到这里，可以的话把屏幕放下。'
      },
      { en: 'Stopping here is finishing.', zh: '停在这里，就是做完了。' }
    ]
  },
  pause: {
    act: 'affirmation',
    say: [
      { en: 'Paused. It waits without counting.', zh: '先停着，不计时。' },
      { en: 'Take the break. The place is kept.', zh: '歇一会儿，位置留着。' },
      { en: 'Nothing goes on until you do.', zh: '你不动，什么都不动。' },
      { en: 'Held here, exactly as it is.', zh: '就停在这儿，原样不动。' }
    ]
  },
  resume: {
    act: 'affirmation',
    say: [
      { en: 'Back at the same place.', zh: '回到刚才的地方。' },
      { en: 'Here is where it stopped.', zh: '停在这里，从这里接。' },
      { en: 'Going on from there.', zh: '接着刚才的。' },
      { en: 'The same line is still open.', zh: '刚才那一行还空着。' }
    ]
  },
  leave: {
    act: 'affirmation',
    say: [
      { en: 'Left as it is. It can be picked up again, or not.', zh: '就放在这儿，想接再接，不接也行。' },
      {
        en: 'Fine to go. What was written is saved on this device.',
        zh: '走也没关系，写下的都存在这台设备里。'
      },
      { en: 'Leaving in the middle is allowed. Nothing is lost.', zh: '中途走也可以，什么都不会丢。' },
      { en: 'Closed in the middle, kept to the letter.', zh: '在中间合上了，一个字也不少。' }
    ]
  }
} satisfies Record<string, ArcLine>;
