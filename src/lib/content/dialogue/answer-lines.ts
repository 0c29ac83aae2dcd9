import type { AnswerTopic, ArcLine } from '$lib/domain/dialogue/arc';

/** Fixed, honest answers to what people ask the coach. */
export const answerLines: Record<AnswerTopic, ArcLine> = {
  real: {
    act: 'information',
    say: [
      {
        en: 'No. This is a program with lines written by people beforehand. It runs on this device and nobody is behind it.',
        zh: '不是真人。这是一个程序，话是人事先写好的，在这台设备上跑，背后没有人。'
      },
      {
        en: 'There is no person here, and nothing that pretends to be one. Written lines, simple rules, and your own words.',
        zh: '这里没有人，也没有装成人的东西。只有写好的句子、简单的规则，和你自己的话。'
      },
      {
        en: 'A program, not a person. The animal is a drawing. The words that matter here are yours.',
        zh: '是程序，不是人。动物是画出来的，要紧的话都是你的。'
      }
    ]
  },
  privacy: {
    act: 'information',
    say: [
      {
        en: 'Nobody but you. It stays on this device; nothing is sent anywhere. You can delete it in one tap, and it is gone.',
        zh: '除了你没有人看。只存在这台设备里，不会发到任何地方。点一下就能删，删了就真没了。'
      },
      {
        en: 'What you write never leaves this device. Whoever can unlock it could read it, unless you set a lock in settings.',
        zh: '你写的不会离开这台设备。能打开它的人才看得到，可以在设置里加一道锁。'
      },
      {
        en: 'It is stored here and nowhere else. No account, no server, no one reading.',
        zh: '只存在这里。没有账号，没有服务器，没有人在看。'
      }
    ]
  },
  diagnosis: {
    act: 'information',
    say: [
      {
        en: 'No. A program cannot say what you have or do not have, and this one will not guess. A doctor or a counsellor can.',
        zh: '不能。程序说不出你有没有什么问题，这里也不猜。医生或咨询师可以。'
      },
      {
        en: 'That is a question for a doctor. What can be done here is to write down what it is like, and you can show them the page.',
        zh: '这要问医生。这里能做的，是把它是什么样写下来，可以拿给医生看。'
      },
      {
        en: 'Names for conditions belong to professionals. Here there are only your words for it, and those count too.',
        zh: '叫什么病，要由专业的人来说。这里只有你自己的说法，那也算数。'
      }
    ]
  },
  medicine: {
    act: 'information',
    say: [
      {
        en: 'Nothing here can advise about medicine. Please ask a doctor or a pharmacist before changing anything.',
        zh: '用药的事这里给不了意见。要改之前，请先问医生或药师。'
      },
      {
        en: 'Medicine is for a doctor or pharmacist to answer. If too much was taken, call the emergency number now.',
        zh: '药的事请问医生或药师。如果吃多了，现在就打急救电话。'
      },
      {
        en: 'That needs someone who knows your health. A pharmacist answers quickly and for nothing.',
        zh: '这需要了解你身体的人来回答。问药师最快，也不花钱。'
      }
    ]
  },
  advice: {
    act: 'information',
    say: [
      {
        en: 'Telling you what to do would be guessing. What this page can do is help you hear what you already lean to.',
        zh: '告诉你该怎么做，只能是瞎猜。这一页能做的，是让你听清自己已经偏向哪边。'
      },
      {
        en: 'No ready answer here. There are ways of looking at it, and they come after a few more lines.',
        zh: '这里没有现成的答案。有几种看它的办法，再写几句就到。'
      },
      {
        en: 'You know the people in it; this page does not. It can offer a way to sort it.',
        zh: '里面的人你认识，这一页不认识。它能给的，是一个理一理的办法。'
      }
    ]
  },
  memory: {
    act: 'information',
    say: [
      {
        en: 'Only what you tap at the end is remembered. It is listed under what is kept, and you can edit or forget any of it.',
        zh: '只记得你最后点过的那些。都列在“留下的”里，可以改，也可以忘掉。'
      },
      {
        en: 'Sessions are stored on this device for you to read. Beyond that, it remembers what you chose to keep.',
        zh: '聊过的存在这台设备里，你可以看。除此之外，只记得你选择留下的。'
      },
      {
        en: 'It keeps what you asked it to keep, nothing more. All of it can be seen and deleted.',
        zh: '你让它留的，它才留，多一样也没有。全都看得见，也删得掉。'
      }
    ]
  },
  feelings: {
    act: 'information',
    say: [
      {
        en: 'No. A program does not feel anything, and it would be a lie to say so. People in your life can.',
        zh: '没有。程序什么也感受不到，说有就是骗你。你身边的人可以。'
      },
      {
        en: 'There is nothing here that likes or dislikes you. There is a page that stays open.',
        zh: '这里没有谁喜欢你或者讨厌你，只有一页一直开着的纸。'
      },
      {
        en: 'Nothing here feels. That also means nothing here gets tired of you.',
        zh: '这里什么都没有感受，所以也不会嫌你烦。'
      }
    ]
  },
  name: {
    act: 'information',
    say: [
      {
        en: 'The app is called Understory. The animals have no names of their own; you may give them one.',
        zh: '这个应用叫林下。动物们没有名字，你想叫什么都行。'
      },
      {
        en: 'No name here, just a voice on a page. The animal is a guide; you can choose another.',
        zh: '这里没有名字，只是纸上的声音。动物是向导，可以换。'
      },
      {
        en: 'Understory: the layer of a forest under the tall trees. The voice in it has no name.',
        zh: '林下，就是大树底下那一层。里面的声音没有名字。'
      }
    ]
  },
  how: {
    act: 'information',
    say: [
      {
        en: 'By rules: it picks a sentence of yours, turns “I” into “you”, and says it back. A small model on this device estimates how pleasant a text reads.',
        zh: '靠规则：挑你的一句话，把“我”换成“你”，还给你听。设备上有个小模型，估一估文字读起来有多愉快。'
      },
      {
        en: 'Written lines and simple rules, no chatbot. When it cannot tell, it says less.',
        zh: '写好的句子加简单的规则，不是聊天机器人。拿不准的时候，它就少说。'
      },
      {
        en: 'It looks for the part of your text that carries most, and hands that back. Everything else was written beforehand.',
        zh: '它在你写的里面找分量最重的那一句，递还给你。别的话都是事先写好的。'
      }
    ]
  },
  works: {
    act: 'information',
    say: [
      {
        en: 'For some people, some days. The exercises come from studies with modest effects; nothing here promises more than a somewhat better hour.',
        zh: '对有的人、有的日子有用。这些练习来自研究，效果不大；这里不许诺更多，顶多是好过一点的一小时。'
      },
      {
        en: 'It may, it may not. That is why the marks before and after are yours, and shown as they are.',
        zh: '也许有，也许没有。所以前后的标记由你来打，原样给你看。'
      },
      {
        en: 'Each exercise names what is known about it. Your own before and after say more than that.',
        zh: '每个练习都写着它有多少依据。你自己的前后标记，比依据更说明问题。'
      }
    ]
  },
  human: {
    act: 'information',
    say: [
      {
        en: 'There is no one here to hand you to, and a person is a good idea. Help now, at the top, lists lines where people answer.',
        zh: '这里没有人可以转接，但找个人是好主意。上面的“现在求助”里，有会有人接的电话。'
      },
      {
        en: 'A friend, family, a doctor, a line: any of them beats a program. The numbers are under Help now.',
        zh: '朋友、家人、医生、热线，哪个都比程序强。电话在“现在求助”里。'
      },
      {
        en: 'Yes, do talk to someone. If nobody comes to mind, Help now has people at any hour.',
        zh: '好，去找个人说说。一时想不到谁，“现在求助”里什么时候都有人。'
      }
    ]
  },
  care: {
    act: 'information',
    say: [
      {
        en: 'No. This is not medical care and does not replace it. It is a notebook that answers.',
        zh: '不是。这不是看病，也替代不了看病。它是一本会回话的本子。'
      },
      {
        en: 'It is a place to write with a little guidance, next to whatever care you have, never instead of it.',
        zh: '这是个有人写好引导的地方，可以和你现有的帮助一起用，不能代替。'
      },
      {
        en: 'Not a counsellor, not a clinic. A page with a few well-worn exercises.',
        zh: '不是咨询师，也不是诊所，是一页纸，加几样用旧了的练习。'
      }
    ]
  },
  cost: {
    act: 'information',
    say: [
      { en: 'Nothing, and there is nothing to unlock.', zh: '不花钱，也没有什么要解锁。' },
      { en: 'It is free, all of it, with no account.', zh: '全都免费，不用账号。' },
      {
        en: 'No price and no advertisements. It also works without a network.',
        zh: '不要钱，没有广告，没网也能用。'
      }
    ]
  },
  language: {
    act: 'information',
    say: [
      {
        en: 'English and Chinese, both at home here. Change it in settings.',
        zh: '中文和英文都行，可以在设置里换。'
      },
      { en: 'It reads two languages: English and Simplified Chinese.', zh: '它认得两种：简体中文和英文。' },
      {
        en: 'Write in English here; Chinese is one switch away in settings.',
        zh: '这里写中文就好，想用英文，在设置里切换。'
      }
    ]
  },
  help: {
    act: 'information',
    say: [
      {
        en: 'Write, pick a word for it, then choose an exercise or none. At the end you decide what is kept. It can be paused or left at any point.',
        zh: '先写，再挑个词，然后选一个练习，不选也行。最后由你决定留什么。随时可以停，可以走。'
      },
      {
        en: 'It goes like this: some writing, one thing to try, one small step, and done. Ten minutes or so.',
        zh: '大概是这样：写一点，试一样，定一小步，就完了。十分钟左右。'
      },
      {
        en: 'Say what is going on; the rest follows. Skip anything that does not suit.',
        zh: '说说怎么了，后面会一步步来。不合适的都可以跳过。'
      }
    ]
  },
  other: {
    act: 'information',
    say: [
      {
        en: 'There is no written answer to that here, and making one up would not be honest.',
        zh: '这个问题，这里没有写好的答案，现编一个就不老实了。'
      },
      {
        en: 'That one cannot be answered by a page. It can stand there as a question.',
        zh: '这个一页纸答不了，可以就让它当个问题放着。'
      },
      {
        en: 'An open question. Nothing here knows the answer; you may, later.',
        zh: '是个还没有答案的问题。这里不知道，过些时候你也许会知道。'
      },
      {
        en: 'Asked, and heard as a question. No answer will be invented for it.',
        zh: '问题收到了，不会编一个答案给你。'
      }
    ]
  }
};
