import { headingKey } from './csv';
import type { ColumnMap, ColumnRole } from './row';

/** What columns of mood tables are called in the languages their exports come in. Compared in lower case. */
const names: Readonly<Record<ColumnRole, readonly string[]>> = {
  date: ['full date', 'vollständiges datum', 'date complète', 'fecha completa', 'data completa', '完全な日付', '전체 날짜', 'date', 'day', 'datetime', 'date time', 'timestamp', 'created at', 'created', 'entry date', '完整日期', '日期', '时间戳', '日付', '날짜', 'datum', 'fecha', 'data', 'дата', 'tarih', 'dato', 'jour', 'tag'],
  time: ['time', 'hour', 'time of day', '时间', '時間', '时刻', '時刻', '시간', 'uhrzeit', 'zeit', 'hora', 'heure', 'ora', 'время', 'saat', 'tijd', 'godzina', 'tid', 'klockan'],
  mood: ['mood', 'feeling', 'rating', 'mood rating', 'mood score', 'score', 'valence', 'emotion', 'how i feel', '心情', '情绪', '情緒', '感受', '评分', '気分', '기분', 'stimmung', 'humeur', 'estado de animo', 'estado de ánimo', 'animo', 'humor', 'umore', 'stemming', 'nastroj', 'nastrój', 'настроение', 'ruh hali', 'humör'],
  tags: ['activities', 'activity', 'tags', 'tag', 'factors', 'emotions', '活动', '活動', '标签', '標籤', 'アクティビティ', '활동', 'aktivitaten', 'aktivitäten', 'activites', 'activités', 'actividades', 'atividades', 'attività', 'activiteiten', 'aktywności', 'занятия', 'aktiviteler', 'aktiviteter'],
  title: ['note title', 'title', '标题', '笔记标题', '標題', 'titel', 'titre', 'titulo', 'título', 'titolo', 'tytuł', 'заголовок'],
  note: ['note', 'notes', 'journal', 'text', 'comment', 'comments', 'entry', 'content', 'body', 'description', '笔记', '备注', '日记', '內容', '内容', '筆記', 'メモ', '메모', 'notiz', 'notizen', 'nota', 'notas', 'notities', 'notatka', 'заметка', 'заметки', 'anteckning'],
  sleep: ['sleep', 'sleep hours', 'hours slept', 'hours of sleep', '睡眠', '睡眠时长', '睡眠小时']
}; // prettier-ignore

/** Which columns are what, by their names, in any order; the first that fits wins, best name first. */
export function columnsOf(header: readonly string[]): ColumnMap {
  const keys = header.map(headingKey);
  const map: ColumnMap = {};
  const taken = new Set<number>();
  for (const role of Object.keys(names) as ColumnRole[])
    for (const name of names[role]) {
      const place = keys.findIndex((key, i) => key === name && !taken.has(i));
      if (place < 0) continue;
      map[role] = place;
      taken.add(place);
      break;
    }
  return map;
}
