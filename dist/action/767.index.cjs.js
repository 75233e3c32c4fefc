"use strict";exports.id=767,exports.ids=[767],exports.modules={3767:(function(O,s,_){_.d(s,{notVerified:()=>E.et});var E=_(8736),t=_(8510),P=_(9542)})};
