package org.texie.bench.duplicates;

import java.util.Arrays;
import java.util.List;

/** Ways of setting the same words in other characters. */
enum Variant {
  SPACES(Part.TUNE),
  FULL_WIDTH(Part.TUNE),
  CORNER_QUOTES(Part.TUNE),
  TRADITIONAL(Part.TUNE),
  END_MARK_GONE(Part.TUNE),
  HALF_WIDTH_MARKS(Part.TUNE),
  RARE_SPACES(Part.SEEN),
  STRAIGHT_QUOTES(Part.SEEN),
  OTHER_MARKS(Part.SEEN),
  NO_MARKS(Part.SEEN),
  TRADITIONAL_AND_SPACED(Part.SEEN),
  FULL_WIDTH_AND_QUOTES(Part.SEEN),
  COLUMN_SPACES(Part.FIRST_HELD),
  HIDDEN_CHARACTERS(Part.FIRST_HELD),
  WESTERN_MARKS(Part.FIRST_HELD),
  OTHER_DASHES(Part.FIRST_HELD),
  COMMAS_FOR_LISTS(Part.FIRST_HELD),
  DIGITS_UNGROUPED(Part.FIRST_HELD),
  RADICALS(Part.FIRST_HELD),
  TRADITIONAL_AND_QUOTES(Part.FIRST_HELD),
  SMALL_MARKS(Part.SECOND_HELD),
  TYPOGRAPHIC_SPACES(Part.SECOND_HELD),
  INDENTED(Part.SECOND_HELD),
  WIDE_DIGITS(Part.SECOND_HELD),
  OTHER_BRACKETS(Part.SECOND_HELD),
  COMPATIBILITY_FORMS(Part.SECOND_HELD),
  SINGLE_QUOTES(Part.SECOND_HELD),
  TRADITIONAL_AND_WIDE(Part.SECOND_HELD),
  HALF_WIDTH_CORNERS(Part.THIRD_HELD),
  UPRIGHT_MARKS(Part.THIRD_HELD),
  BULLETED(Part.THIRD_HELD),
  LINE_BREAKS(Part.THIRD_HELD),
  DIRECTION_MARKS(Part.THIRD_HELD),
  VARIATION_SELECTORS(Part.THIRD_HELD),
  SEMICOLONS_FOR_STOPS(Part.THIRD_HELD),
  RANGE_WAVES(Part.THIRD_HELD),
  REGIONAL_TRADITIONAL(Part.THIRD_HELD),
  CIRCLE_ZEROS(Part.FOURTH_HELD),
  LONGER_DASHES(Part.FOURTH_HELD),
  RANGE_HYPHENS(Part.FOURTH_HELD),
  GROUPS_BY_SPACES(Part.FOURTH_HELD),
  WIDE_COMMAS_IN_NUMBERS(Part.FOURTH_HELD),
  RAISED_QUOTES(Part.FOURTH_HELD),
  END_SIGNS(Part.FOURTH_HELD),
  WORD_BREAKS(Part.FOURTH_HELD),
  ISLAND_SCRIPT(Part.FOURTH_HELD),
  SUPPLEMENT_RADICALS(Part.FIFTH_HELD),
  LINE_SEPARATORS(Part.FIFTH_HELD),
  CARRIAGE_RETURNS(Part.FIFTH_HELD),
  QUOTES_IN_PIECES(Part.FIFTH_HELD),
  PARTED_DASHES(Part.FIFTH_HELD),
  SMALL_LIST_COMMAS(Part.FIFTH_HELD),
  DOTS_FOR_STOPS(Part.FIFTH_HELD),
  LETTERSPACED(Part.FIFTH_HELD),
  JOINERS(Part.FIFTH_HELD),
  ICON_BULLETS(Part.FIFTH_HELD),
  RANGE_TILDES(Part.FIFTH_HELD),
  GROUPS_BY_NARROW_SPACES(Part.FIFTH_HELD),
  RAISED_POINTS(Part.FIFTH_HELD),
  PERCENT_FORMS(Part.FIFTH_HELD),
  SQUARE_BRACKETS(Part.FIFTH_HELD),
  HARBOUR_COLUMNS(Part.FIFTH_HELD),
  SPACED_FIGURES(Part.HELD),
  SPACED_MARKS(Part.HELD),
  CLOSING_QUOTES(Part.HELD),
  QUOTES_GONE(Part.HELD),
  ASCII_MARKS(Part.HELD),
  HYPHEN_DASHES(Part.HELD),
  RATIO_COLONS(Part.HELD),
  HALF_BRACKETS(Part.HELD),
  OTHER_TITLE_MARKS(Part.HELD),
  BLANK_LINES(Part.HELD),
  BLANKS_FOR_MARKS(Part.HELD),
  OLD_TYPE(Part.HELD),
  WIDE_IN_LINES(Part.HELD),
  TRADITIONAL_PAGE(Part.HELD);

  /** Characters whose traditional form is the only one, each followed by it. */
  private static final String SCRIPT =
      "们們这這个個说說时時会會对對来來间間问問题題长長门門东東车車费費单單员員层層电電线線场場书書记記务務区區业業农農"
          + "实實报報发發开開关關标標设設备備检檢请請让讓认認证證识識读讀课課谁誰调調谈談试試该該语語误誤诉訴评評词詞议議讲講"
          + "订訂计計总總组組织織经經结結给給统統级級约約纪紀纸紙练練终終红紅绿綠网網维維续續绘繪贴貼货貨贩販贵貴买買卖賣负負"
          + "责責资資赚賺赶趕载載轻輕辆輛输輸边邊过過还還进進远遠运運连連选選适適邻鄰钱錢钟鐘铁鐵银銀锅鍋错錯镇鎮锁鎖队隊阳陽"
          + "险險随隨难難雾霧须須顺順预預领領频頻饭飯馆館饮飲驻駐验驗骑騎鱼魚鸟鳥鸭鴨龄齡岁歲热熱爱愛礼禮种種称稱积積稳穩笔筆"
          + "节節药藥处處补補装裝见見观觀规規视視览覽觉覺达達听聽响響园園图圖块塊头頭奖獎妇婦学學宝寶审審宽寬导導将將带帶帮幫"
          + "应應库庫废廢张張归歸当當录錄忆憶态態怀懷战戰户戶扫掃抢搶护護担擔挂掛挡擋据據损損换換数數断斷无無旧舊显顯晓曉暂暫"
          + "术術机機杂雜权權条條构構样樣桥橋楼樓树樹档檔桩樁欢歡汇匯测測济濟涨漲温溫湾灣湿濕滩灘灯燈点點烟煙独獨环環现現疗療"
          + "监監盖蓋码碼砖磚确確离離";

  private static final String MORE_SCRIPT = "龙龍鲁魯汤湯罗羅庞龐赖賴诺諾鸣鳴润潤满滿军軍荣榮坝壩营營县縣乡鄉岛島办辦团團宁寧";

  /** Characters that some fonts and PDF files give as radicals, each followed by its radical. */
  private static final String RADICAL_FORMS =
      "一⼀人⼈大⼤小⼩口⼝手⼿日⽇月⽉木⽊水⽔火⽕石⽯老⽼自⾃色⾊行⾏里⾥金⾦面⾯高⾼比⽐用⽤生⽣田⽥白⽩目⽬立⽴米⽶工⼯" + "山⼭女⼥子⼦土⼟文⽂心⼼";

  /** Characters each followed by its double, which old code pages had. */
  private static final String DOUBLES =
      "不\uf967六\uf9d1年\uf98e行\ufa08力\uf98a立\uf9f7里\uf9e9老\uf934路\uf937料\uf9be理\uf9e4流\uf9ca";

  /** Marks of half width, as old code pages of Japan have them, each behind the usual one. */
  private static final String HALF_WIDTH = "。｡、､“｢”｣";

  /** Marks of upright columns, each behind the usual one. */
  private static final String UPRIGHT = "，︐、︑。︒：︓；︔“﹁”﹂";

  /** Characters each followed by the traditional form that one region prefers. */
  private static final String REGIONAL =
      "为爲众衆群羣线綫峰峯床牀启啓卫衞说説税稅锣鑼盘盤齿齒药藥颈頸医醫疗療训訓练練猫貓笼籠养養领領戏戲剧劇锁鎖绳繩"
          + "渔漁饲飼补補宠寵转轉驼駝绵綿马馬亩畝级級课課录錄绣繡鸡雞网網纸紙艺藝岁歲墙牆栏欄驾駕缆纜浓濃雾霧凯凱阎閻诸諸粮糧仓倉鹤鶴猪豬华華体體轮輪满滿产產铺鋪团團摄攝铃鈴铜銅铡鍘风風义義国國诚誠军軍兴興诊診绝絕";

  /** Characters each followed by the form that an island's press sets. */
  private static final String ISLAND =
      "着著台臺后後蚕蠶丝絲灯燈笼籠绸綢岛島闸閘浇澆树樹剧劇绣繡锣鑼厢廂钢鋼缆纜枣棗龙龍龟龜旧舊麦麥叶葉袄襖"
          + "涛濤韬韜兴興温溫邹鄒聂聶窦竇蓝藍鲍鮑娄婁渔漁鱼魚凉涼东東南南团團长長处處纪紀纺紡织織";

  /** Characters that some PDF files give as radicals of the supplement, each before its radical. */
  private static final String SUPPLEMENT = "长⻓风⻛车⻋马⻢门⻔见⻅贝⻉页⻚鱼⻥黄⻩齐⻬齿⻮龙⻰民⺠青⻘西⻄骨⻣食⻝";

  /** Characters each followed by the form that a harbour city's press sets. */
  private static final String HARBOUR =
      "烧燒炉爐窑窯浆漿顶頂阴陰荫蔭马馬铺鋪围圍盘盤营營双雙渗滲虫蟲苏蘇罗羅樱櫻杀殺诱誘储儲质質孙孫宫宮项項兰蘭蓝藍国國栋棟"
          + "伟偉启啟贞貞厂廠厅廳涂塗绳繩辘轆轳轤协協县縣联聯谊誼职職艺藝盏盞锥錐闷悶丝絲滞滯销銷鲜鮮变變"
          + "灭滅价價户戶诀訣墙牆写寫气氣飞飛紧緊锄鋤脚腳径徑凭憑鸡雞盐鹽压壓凿鑿齿齒满滿洁潔浇澆叶葉画畫筛篩编編缝縫缩縮汤湯浊濁龙龍师師两兩枪槍摄攝厨廚钢鋼";

  /** Characters each followed by the form that old type has. */
  private static final String OLD_FORMS = "没沒别別内內册冊黄黃户戶温溫强強兑兌说說为爲产產值値即卽真眞教敎青靑清淸录錄决決减減况況";

  /** Characters that nothing else simplifies, each followed by its traditional form. */
  private static final String MOST_SCRIPT =
      "专專丢丟两兩临臨为為丽麗举舉习習乡鄉乱亂产產亩畝从從仓倉传傳侧側兑兌兰蘭内內册冊写寫军軍冲衝况況冻凍减減凭憑刚剛删刪别別办辦动動医醫"
          + "华華协協卫衛却卻压壓厢廂县縣参參双雙变變叶葉号號启啟哑啞围圍国國坛壇垫墊墙牆声聲夹夾妈媽宫宮属屬师師广廣庆慶弃棄强強径徑执執拢攏"
          + "拣揀拨撥挣掙揽攬搁擱携攜摄攝摆擺摇搖摊攤撑撐栋棟栏欄没沒浅淺浇澆涛濤满滿灾災炉爐烧燒烫燙牵牽画畫盏盞盘盤着著笋筍签簽简簡粪糞紧緊"
          + "纳納细細绍紹绕繞编編缘緣缩縮缴繳胶膠脐臍脸臉腾騰荤葷莲蓮获獲虚虛袭襲访訪话話询詢诺諾谓謂谣謠账賬购購赔賠赞贊轨軌转轉轮輪软軟辉輝"
          + "迟遲递遞邮郵释釋铺鋪链鏈销銷锦錦镜鏡闲閒闸閘阅閱陆陸静靜页頁项項顿頓额額风風马馬驶駛驿驛骗騙鲜鮮鸡雞黄黃齐齊龙龍";

  private final Part part;

  Variant(Part part) {
    this.part = part;
  }

  static List<Variant> of(Part part) {
    return Arrays.stream(values()).filter(variant -> variant.part == part).toList();
  }

  String write(String text, Draw draw) {
    return switch (this) {
      case SPACES -> spaced(text, List.of(" ", "\u3000"), draw);
      case FULL_WIDTH -> wide(text);
      case CORNER_QUOTES -> quoted(text, "「", "」");
      case TRADITIONAL -> traditional(text);
      case END_MARK_GONE -> text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
      case HALF_WIDTH_MARKS ->
          text.replace('，', ',').replace('；', ';').replace('：', ':').replace('！', '!');
      case RARE_SPACES -> spaced(text, List.of("\u00a0", "\u2009", "\u200b", "\ufeff"), draw);
      case STRAIGHT_QUOTES -> quoted(text, "\"", "\"");
      case OTHER_MARKS -> text.replace('，', draw.of(List.of('；', '。', '、')));
      case NO_MARKS -> text.replaceAll("[，；：“”。！]", "");
      case TRADITIONAL_AND_SPACED ->
          spaced(traditional(text).replace('后', '後').replace('台', '臺'), List.of(" "), draw);
      case FULL_WIDTH_AND_QUOTES -> wide(quoted(text, "『", "』"));
      case COLUMN_SPACES -> columns(text, draw.between(9, 24), " ");
      case HIDDEN_CHARACTERS -> spaced(text, List.of("\u2060", "\u00ad", "\u202f", "\t"), draw);
      case WESTERN_MARKS -> western(text);
      case OTHER_DASHES -> text.replace("——", draw.of(List.of("—", "--", "─", " – ")));
      case COMMAS_FOR_LISTS -> text.replace('、', draw.of(List.of('，', '､', '·')));
      case DIGITS_UNGROUPED -> text.replaceAll("(?<=\\d),(?=\\d{3})", "");
      case RADICALS -> mapped(text, RADICAL_FORMS);
      case SMALL_MARKS -> text.replace('，', '\ufe50').replace('；', '\ufe54').replace('：', '\ufe55');
      case TYPOGRAPHIC_SPACES -> spaced(text, List.of("\u2003", "\u200a", "\u205f"), draw);
      case INDENTED -> "\u3000\u3000" + text;
      case WIDE_DIGITS -> wideDigits(text);
      case OTHER_BRACKETS -> text.replace('（', '〔').replace('）', '〕');
      case COMPATIBILITY_FORMS -> mapped(text, DOUBLES);
      case SINGLE_QUOTES -> quoted(text, "‘", "’");
      case TRADITIONAL_AND_WIDE -> wide(mapped(traditional(text), MORE_SCRIPT));
      case HALF_WIDTH_CORNERS -> mapped(text, HALF_WIDTH);
      case UPRIGHT_MARKS -> mapped(text, UPRIGHT);
      case BULLETED -> draw.of(List.of("■", "▲", "●", "◆ ")) + text;
      case LINE_BREAKS -> columns(text, draw.between(14, 32), "\n");
      case DIRECTION_MARKS -> spaced(text, List.of("\u200e", "\u202a", "\u202c"), draw);
      case VARIATION_SELECTORS -> text.replaceAll("[不六年行力里老路料理流]", "$0\ufe00");
      case SEMICOLONS_FOR_STOPS -> text.replaceAll("。(?=[^”])", "；");
      case RANGE_WAVES -> text.replaceAll("(?<=\\d)—(?=\\d)", "～");
      case REGIONAL_TRADITIONAL -> traditional(mapped(text, REGIONAL));
      case CIRCLE_ZEROS -> text.replace('〇', draw.of(List.of('○', '零')));
      case LONGER_DASHES -> text.replace("——", draw.of(List.of("――", "－－", "⸺")));
      case RANGE_HYPHENS -> text.replaceAll("(?<=\\d)—(?=\\d)", draw.of(List.of("-", "–")));
      case GROUPS_BY_SPACES ->
          text.replaceAll("(?<=\\d),(?=\\d{3})", draw.of(List.of("\u2009", " ", "\u00a0")));
      case WIDE_COMMAS_IN_NUMBERS -> text.replaceAll("(?<=\\d),(?=\\d{3})", "，");
      case RAISED_QUOTES -> quoted(text, "〝", "〞");
      case END_SIGNS -> text + draw.of(List.of("■", "□", "◎", " ◆"));
      case WORD_BREAKS -> columns(text, draw.between(12, 28), draw.of(List.of("\u000b", "\f")));
      case ISLAND_SCRIPT -> quoted(traditional(mapped(text, ISLAND)), "「", "」");
      case SUPPLEMENT_RADICALS -> mapped(text, SUPPLEMENT);
      case LINE_SEPARATORS ->
          columns(text, draw.between(13, 30), draw.of(List.of("\u2028", "\u2029", "\u0085")));
      case CARRIAGE_RETURNS ->
          columns(text, draw.between(16, 34), draw.of(List.of("\r\n", " \r\n", "\n　")));
      case QUOTES_IN_PIECES -> draw.chance(0.5) ? quoted(text, "‘‘", "’’") : quoted(text, "＂", "＂");
      case PARTED_DASHES -> text.replace("——", draw.of(List.of("— —", "━━", "──")));
      case SMALL_LIST_COMMAS -> text.replace('、', '﹑');
      case DOTS_FOR_STOPS -> text.replaceAll("(?<!\\d)。(?!\\d)", "．");
      case LETTERSPACED ->
          letterspaced(text, draw.between(10, 30), draw.of(List.of(" ", "\u2002", "\u2005")));
      case JOINERS -> spaced(text, List.of("\u200c", "\u200d", "\u2063"), draw);
      case ICON_BULLETS -> draw.of(List.of("\uf06c ", "\uf0b7", "※", "◇", "☆ ")) + text;
      case RANGE_TILDES -> text.replaceAll("(?<=\\d)—(?=\\d)", draw.of(List.of("~", "〜", "－")));
      case GROUPS_BY_NARROW_SPACES ->
          text.replaceAll("(?<=\\d),(?=\\d{3})", draw.of(List.of("\u202f", "﹐", "\u2006")));
      case RAISED_POINTS -> text.replaceAll("(?<=\\d)\\.(?=\\d)", draw.of(List.of("·", "．", "‧")));
      case PERCENT_FORMS -> text.replace('%', draw.of(List.of('％', '﹪')));
      case SQUARE_BRACKETS ->
          draw.chance(0.5)
              ? text.replace('（', '【').replace('）', '】')
              : text.replace('（', '﹙').replace('）', '﹚');
      case HARBOUR_COLUMNS ->
          columns(quoted(traditional(mapped(text, HARBOUR)), "「", "」"), draw.between(14, 26), "\n");
      case SPACED_FIGURES ->
          text.replaceAll("(?<=\\p{IsHan})(?=\\d)|(?<=[\\d%])(?=\\p{IsHan})", " ");
      case SPACED_MARKS -> text.replaceAll("[，。；：、]", "$0 ").strip();
      case CLOSING_QUOTES -> quoted(text, "”", "”");
      case QUOTES_GONE -> quoted(text, "", "");
      case ASCII_MARKS -> mapped(text, "，,。.；;：:？?（(）)");
      case HYPHEN_DASHES -> text.replace("——", draw.of(List.of("-", "－", "一一")));
      case RATIO_COLONS -> text.replace('：', '∶');
      case HALF_BRACKETS -> mapped(text, "（(）)");
      case OTHER_TITLE_MARKS -> mapped(text, draw.of(List.of("《〈》〉", "《<》>")));
      case BLANK_LINES ->
          columns(text, draw.between(14, 30), draw.of(List.of(" \n", "\n\n", "\n　　")));
      case BLANKS_FOR_MARKS -> text.replaceAll("[，；：]", " ");
      case OLD_TYPE -> mapped(text, OLD_FORMS);
      case WIDE_IN_LINES -> wide(columns(text, draw.between(14, 30), "\n"));
      case TRADITIONAL_PAGE -> wideDigits(quoted(traditional(mapped(text, MOST_SCRIPT)), "『", "』"));
      case TRADITIONAL_AND_QUOTES ->
          quoted(mapped(traditional(text), MORE_SCRIPT), "「", "」").replace('，', ',');
    };
  }

  private static String quoted(String text, String open, String close) {
    return text.replace("“", open).replace("”", close);
  }

  private static String traditional(String text) {
    return mapped(text, SCRIPT);
  }

  private static String mapped(String text, String forms) {
    StringBuilder written = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = forms.indexOf(text.charAt(i));
      if (at >= 0 && at % 2 == 0) {
        written.setCharAt(i, forms.charAt(at + 1));
      }
    }
    return written.toString();
  }

  private static String western(String text) {
    return quoted(text, "\"", "\"")
        .replace('，', ',')
        .replace("。", ". ")
        .replace("：", ": ")
        .replace("；", "; ")
        .replace("？", "? ")
        .replace("（", " (")
        .replace("）", ") ")
        .strip();
  }

  /** With a break wherever a narrow column's line ended, but none inside a number or Latin word. */
  static String columns(String text, int width, String gap) {
    StringBuilder written = new StringBuilder();
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      if (line >= width && !(text.charAt(i) < 128 && text.charAt(i - 1) < 128)) {
        written.append(gap);
        line = 0;
      }
      written.append(text.charAt(i));
      line++;
    }
    return written.toString();
  }

  /** With a space between each two of the first characters, but none inside a number. */
  private static String letterspaced(String text, int letters, String space) {
    StringBuilder written = new StringBuilder(text.substring(0, 1));
    for (int i = 1; i < text.length(); i++) {
      if (i < letters && !(text.charAt(i) < 128 && text.charAt(i - 1) < 128)) {
        written.append(space);
      }
      written.append(text.charAt(i));
    }
    return written.toString();
  }

  private static String wideDigits(String text) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      written.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return written.toString();
  }

  private static String wide(String text) {
    StringBuilder written = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 127 && c != '"') {
        written.setCharAt(i, (char) (c - '!' + '！'));
      }
    }
    return written.toString();
  }

  /** With spaces between some characters, but none inside a number or a Latin word. */
  private static String spaced(String text, List<String> spaces, Draw draw) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0
          && !(text.charAt(i) < 128 && text.charAt(i - 1) < 128)
          && draw.chance(text.charAt(i) < 128 || text.charAt(i - 1) < 128 ? 0.5 : 0.05)) {
        written.append(draw.of(spaces));
      }
      written.append(text.charAt(i));
    }
    return written.toString();
  }
}
