_centreline() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb='' line quoted='' each
  local -a typed=()
  COMPREPLY=()
  [ "$COMP_CWORD" -le 1 ] || verb=${COMP_WORDS[1]}
  if [ "$word" = '=' ]; then
    word=''
  elif [ "$before" = '=' ] && [ "$COMP_CWORD" -gt 2 ]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $word in
    \"* | \'*) quoted=yes word=${word#?} ;;
    *) word=${word//\\/} ;;
  esac
  for each in "${COMP_WORDS[@]:2}"; do
    case $each in
      \"*\" | \'*\') each=${each#?} each=${each%?} ;;
      '~/'*) each=$HOME/${each#??} each=${each//\\/} ;;
      *) each=${each//\\/} ;;
    esac
    typed+=("$each")
  done
  while IFS= read -r line; do
    case $line in
      "$word"*)
        [ -n "$quoted" ] || printf -v line '%q' "$line"
        COMPREPLY+=("$line")
        ;;
    esac
  done < <(_centreline_words "$verb" "$before" "$word" "${typed[@]}")
}
complete -o default -F _centreline centreline ./centreline
