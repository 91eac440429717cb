/** Case is folded here, in Unicode: SQLite's own `lower` knows ASCII only, so the connection has `fold`. */
export const searchedText = (text: string): string => text.toLowerCase();

export const eraseSql = {
  event: 'DELETE FROM event WHERE id = $id OR instr(fold(comment), $text) OR instr(fold(query), $text)',
  message: `DELETE FROM message WHERE id = $id OR reference = $reference OR instr(fold(message), $text)
    OR instr(fold(name), $text) OR instr(fold(reply), $text) OR instr(fold(query), $text) OR instr(fold(comment), $text)
    OR instr(fold(subject), $text) OR instr(fold(order_number), $text) OR instr(fold(files), $text)`,
};
